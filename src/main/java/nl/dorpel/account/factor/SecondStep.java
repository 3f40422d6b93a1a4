package nl.dorpel.account.factor;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import nl.dorpel.account.People;
import nl.dorpel.account.session.SessionStart;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lets in whom a mail has shown to be themselves, or has them wait on the doorstep until
 * they show their second factor. Who waits has a session without an account, and so is
 * nobody to the rest of the portal.
 */
@Component
public class SecondStep {

	static final Duration VALID = Duration.ofMinutes(10);

	private static final String ATTRIBUTE = "second-step";

	private final SecondFactors factors;

	private final People people;

	private final SessionStart session;

	private final Clock clock;

	SecondStep(SecondFactors factors, People people, SessionStart session, Clock clock) {
		this.factors = factors;
		this.people = people;
		this.session = session;
		this.clock = clock;
	}

	/**
	 * Somebody on the doorstep.
	 */
	record Waiting(long accountId, @Nullable String returnTo, Instant until) implements Serializable {

	}

	/**
	 * To be called once a mail has been shown.
	 * @param returnTo where somebody wanted to be, or null
	 * @return the address of the page to go to now
	 * @throws nl.dorpel.account.MayNotEnter if they were blocked or have left since
	 */
	public String admit(long accountId, @Nullable String returnTo, HttpServletRequest request,
			HttpServletResponse response) {
		if (!this.factors.of(accountId).asked() || this.people.find(accountId).isEmpty()) {
			return enter(accountId, returnTo, request, response);
		}
		this.session.end(request, response);
		HttpSession doorstep = request.getSession(true);
		doorstep.setMaxInactiveInterval(Math.toIntExact(VALID.toSeconds()));
		doorstep.setAttribute(ATTRIBUTE, new Waiting(accountId, returnTo, this.clock.instant().plus(VALID)));
		return "/inloggen/tweede-stap";
	}

	/** Who waits, if their time is not over and they may still come in. */
	Optional<Waiting> waiting(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null && session.getAttribute(ATTRIBUTE) instanceof Waiting waiting
				&& this.clock.instant().isBefore(waiting.until())
				&& this.people.find(waiting.accountId()).isPresent()) {
			return Optional.of(waiting);
		}
		return Optional.empty();
	}

	/**
	 * For whom nothing more is asked.
	 * @throws nl.dorpel.account.MayNotEnter if they were blocked or have left since
	 */
	public String enter(long accountId, @Nullable String returnTo, HttpServletRequest request,
			HttpServletResponse response) {
		this.session.begin(this.people.enter(accountId), request, response);
		return (returnTo != null) ? returnTo : "/mijn";
	}

}
