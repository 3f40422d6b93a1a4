package nl.dorpel.platform.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import nl.dorpel.platform.job.PlannedJob;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings one mail to the mail server. Two short transactions with the server between
 * them: no connection to the database is held while a slow server thinks.
 */
@Component
class Postman implements PlannedJob {

	static final String JOB = "platform-send-mail";

	private final Mails mails;

	private final MailServer server;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Postman(Mails mails, MailServer server, TransactionTemplate transaction, Clock clock) {
		this.mails = mails;
		this.server = server;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public String name() {
		return JOB;
	}

	@Override
	public void run(String key) {
		UUID id = UUID.fromString(key);
		if (!this.server.isKnown()) {
			return;
		}
		Mail mail = this.transaction.execute((status) -> take(id));
		if (mail == null) {
			return;
		}
		SendingFailure failure = this.server.deliver(mail);
		boolean again = Boolean.TRUE.equals(this.transaction.execute((status) -> isTriedAgain(id, failure)));
		if (failure != null && again) {
			throw new MailNotSent(id, failure.problem());
		}
	}

	/** Null when there is nothing to send any more. */
	private @Nullable Mail take(UUID id) {
		Instant now = this.clock.instant();
		Mail mail = this.mails.lock(id).filter(Mail::isOpen).orElse(null);
		if (mail == null || mail.expires(now)) {
			return null;
		}
		if (mail.isForLater(now)) {
			// The job stays for another time: without it the mail would wait for ever
			throw new MailNotSent(id, "its moment has not come");
		}
		mail.claim(now);
		// The files come along while there is a connection to read them by
		mail.enclosures();
		return mail;
	}

	/** False as well when the mail was forgotten in the meantime. */
	private boolean isTriedAgain(UUID id, @Nullable SendingFailure failure) {
		Mail mail = this.mails.lock(id).orElse(null);
		if (mail == null) {
			return false;
		}
		if (failure == null) {
			mail.sent(this.clock.instant());
		}
		else {
			mail.failed(failure, this.clock.instant());
		}
		if (mail.isToBeForgotten()) {
			this.mails.delete(mail);
		}
		return mail.isOpen();
	}

}
