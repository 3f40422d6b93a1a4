package nl.dorpel.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import nl.dorpel.platform.job.DailyJob;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets mail thirty days after it was sent, given up or taken back, and what never
 * could be sent thirty days after it should have been.
 */
@Component
class MailRetention implements DailyJob {

	static final Duration PERIOD = Duration.ofDays(30);

	private final Mails mails;

	private final TransactionTemplate transaction;

	private final Clock clock;

	MailRetention(Mails mails, TransactionTemplate transaction, Clock clock) {
		this.mails = mails;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "platform-remove-old-mail";
	}

	@Override
	public LocalTime time() {
		return LocalTime.of(3, 40);
	}

	@Override
	public void run() {
		this.transaction
			.executeWithoutResult((status) -> this.mails.deleteOlderThan(this.clock.instant().minus(PERIOD)));
	}

}
