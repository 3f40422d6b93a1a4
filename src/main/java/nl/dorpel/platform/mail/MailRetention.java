package nl.dorpel.platform.mail;

import java.time.LocalTime;

import nl.dorpel.platform.job.DailyJob;
import nl.dorpel.platform.job.RetentionPeriods;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets mail some time after it was sent, given up or taken back, and what never could
 * be sent so long after it should have been.
 */
@Component
class MailRetention implements DailyJob {

	private static final String PERIOD = "mail.retention";

	private final Mails mails;

	private final TransactionTemplate transaction;

	private final RetentionPeriods periods;

	MailRetention(Mails mails, TransactionTemplate transaction, RetentionPeriods periods) {
		this.mails = mails;
		this.transaction = transaction;
		this.periods = periods;
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
		this.transaction.executeWithoutResult((status) -> this.mails.deleteOlderThan(this.periods.endedBefore(PERIOD)));
	}

}
