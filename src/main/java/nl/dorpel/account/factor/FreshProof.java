package nl.dorpel.account.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import nl.dorpel.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Whether somebody has shown their second factor of late, in this session. Who finds a
 * laptop open could otherwise add a way in of their own.
 */
@Component
public class FreshProof {

	/** The page on which it is shown before one asks for another address. */
	public static final String FOR_ADDRESS = ProofGoal.BASE + "adres";

	static final Duration VALID = Duration.ofMinutes(15);

	private static final String ATTRIBUTE = "proven-until";

	private final SecondFactors factors;

	private final Clock clock;

	FreshProof(SecondFactors factors, Clock clock) {
		this.factors = factors;
		this.clock = clock;
	}

	/** Whether they have one, and have not shown it. */
	public boolean isMissing(SignedIn person, HttpServletRequest request) {
		return this.factors.of(person.id()).asked() && !isThere(request.getSession(false));
	}

	private boolean isThere(@Nullable HttpSession session) {
		return session != null && session.getAttribute(ATTRIBUTE) instanceof Instant until
				&& this.clock.instant().isBefore(until);
	}

	void note(HttpServletRequest request) {
		request.getSession().setAttribute(ATTRIBUTE, this.clock.instant().plus(VALID));
	}

}
