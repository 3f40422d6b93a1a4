package nl.dorpel.platform.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.dorpel.platform.job.Jobs;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of the mail.
 */
@Component
public class MailLog {

	private static final int MOST = 500;

	private final Mails mails;

	private final Jobs jobs;

	private final Clock clock;

	MailLog(Mails mails, Jobs jobs, Clock clock) {
		this.mails = mails;
		this.jobs = jobs;
		this.clock = clock;
	}

	/**
	 * The last mail that was posted, newest first.
	 */
	@Transactional(readOnly = true)
	public List<MailLine> latest(int most) {
		return withNextAttempt(this.mails.latest(Limit.of(Math.min(most, MOST))));
	}

	/**
	 * What somebody has to look at: refused for good, or not sent after a day of trying.
	 */
	@Transactional(readOnly = true)
	public List<MailLine> givenUp() {
		return this.mails.in(Set.of(MailState.GIVEN_UP), Limit.of(MOST));
	}

	/**
	 * What failed and is still tried again by itself.
	 */
	@Transactional(readOnly = true)
	public List<MailLine> failing() {
		return withNextAttempt(this.mails.in(Set.of(MailState.FAILING), Limit.of(MOST)));
	}

	/**
	 * What waited longer than it made sense, and was not sent.
	 */
	@Transactional(readOnly = true)
	public List<MailLine> expired() {
		return this.mails.in(Set.of(MailState.EXPIRED), Limit.of(MOST));
	}

	@Transactional(readOnly = true)
	public Optional<ReadableMail> find(UUID id) {
		return this.mails.findByPublicId(id).map(ReadableMail::of);
	}

	/**
	 * What was written to an address, oldest first, without what lets somebody in.
	 */
	@Transactional(readOnly = true)
	public List<ReadableMail> to(String address) {
		return this.mails.to(address).stream().map(ReadableMail::of).toList();
	}

	/**
	 * Sends a mail that was given up once more.
	 * @return false if there is no such mail
	 * @throws IllegalStateException if it has not been given up
	 */
	@Transactional
	public boolean sendAgain(UUID id) {
		Instant now = this.clock.instant();
		return this.mails.lock(id).map((mail) -> {
			mail.sendAgain(now);
			this.jobs.plan(Postman.JOB, id, now);
			return true;
		}).orElse(false);
	}

	private List<MailLine> withNextAttempt(List<MailLine> lines) {
		Map<String, Instant> moments = this.jobs.nextRuns(Postman.JOB);
		return lines.stream().map((line) -> line.triedAgainAt(moments.get(line.id().toString()))).toList();
	}

}
