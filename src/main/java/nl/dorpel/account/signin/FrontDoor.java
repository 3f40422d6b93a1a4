package nl.dorpel.account.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.platform.job.Jobs;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people in.
 */
@Component
class FrontDoor {

	/** How long a link and a code can be used. */
	static final Duration VALID = Duration.ofMinutes(30);

	private final SignIns signIns;

	private final People people;

	private final Jobs jobs;

	private final Clock clock;

	FrontDoor(SignIns signIns, People people, Jobs jobs, Clock clock) {
		this.signIns = signIns;
		this.people = people;
		this.jobs = jobs;
		this.clock = clock;
	}

	/**
	 * Notes that somebody wants to come in. The work is the same whether the address is
	 * known or not, and so is the time it takes: the mail is a job of its own.
	 * @param returnTo where to go afterwards, or null
	 * @return what the code will be for
	 */
	@Transactional
	public UUID knock(String email, @Nullable String returnTo) {
		Instant now = this.clock.instant();
		UUID id = UUID.randomUUID();
		Long account = this.people.byEmail(email).map(Account::id).orElse(null);
		this.signIns.add(id, account, returnTo, now, now.plus(VALID));
		this.jobs.plan(SignInLetter.JOB, id, now);
		return id;
	}

	/** Whom a link lets in, once. */
	@Transactional
	public Optional<SignIns.Opened> openWithLink(String token) {
		return this.signIns.openByToken(Secret.hash(token), this.clock.instant());
	}

	/**
	 * Whom a code lets in, once.
	 * @throws WrongCode if it is another
	 */
	// The count of wrong codes stays, although this ends with an exception
	@Transactional(noRollbackFor = WrongCode.class)
	public SignIns.Opened openWithCode(UUID id, String code) {
		Instant now = this.clock.instant();
		return this.signIns.openByCode(id, Secret.hash(id, code), now)
			.orElseThrow(() -> new WrongCode(this.signIns.wrongCode(id, now)));
	}

}
