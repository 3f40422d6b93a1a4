package nl.dorpel.platform.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.text.WholeAddress;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where letters are posted. It happens in the transaction of the change that they tell
 * of: no mail without the change, and no change without its mail.
 */
@Component
public class Outbox {

	private final Mails mails;

	private final LetterPress press;

	private final Jobs jobs;

	private final Clock clock;

	Outbox(Mails mails, LetterPress press, Jobs jobs, Clock clock) {
		this.mails = mails;
		this.press = press;
		this.jobs = jobs;
		this.clock = clock;
	}

	/**
	 * Writes a letter, to be sent as soon as the transaction is committed.
	 * @return the id under which it is known
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID post(Letter letter) {
		return post(letter, this.clock.instant());
	}

	/**
	 * Writes a letter as it is now, to be sent at a later moment and not before.
	 * @return the id under which it is known, and can be taken back
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID post(Letter letter, Instant sendAt) {
		Mail mail = this.mails.save(new Mail(letter, this.press.print(letter), this.clock.instant(), sendAt));
		this.jobs.plan(Postman.JOB, mail.publicId(), sendAt);
		return mail.publicId();
	}

	/**
	 * Takes a letter back.
	 * @return whether it is now certain that it will not be sent
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean takeBack(UUID id) {
		Instant now = this.clock.instant();
		return this.mails.lock(id)
			.filter((mail) -> mail.isOpen() && !mail.isClaimed(now) && this.jobs.cancel(Postman.JOB, id))
			.map((mail) -> {
				mail.cancel(now);
				return true;
			})
			.orElse(false);
	}

	/** Removes a letter, sent or not. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(UUID id) {
		this.mails.lock(id).ifPresent(this::remove);
	}

	private void remove(Mail mail) {
		this.jobs.cancel(Postman.JOB, mail.publicId());
		this.mails.delete(mail);
	}

	/**
	 * Removes every mail to an address, and every mail that mentions it, sent or not.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void forget(String address) {
		about(address).forEach(this::remove);
	}

	/**
	 * Removes the mail to and about an address that somebody has left. What still has to
	 * go does, and is removed then.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void retire(String address) {
		about(address).forEach((mail) -> {
			mail.leaveNoTrace();
			if (!mail.isOpen()) {
				this.mails.delete(mail);
			}
		});
	}

	private Stream<Mail> about(String address) {
		Pattern whole = WholeAddress.pattern(address);
		return this.mails.mentioning(address).stream().filter((mail) -> mail.mentions(whole));
	}

}
