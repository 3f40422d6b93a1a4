package nl.dorpel.contact;

import java.time.Clock;
import java.time.LocalTime;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.platform.job.DailyJob;
import nl.dorpel.platform.job.RetentionPeriods;
import nl.dorpel.platform.mail.Outbox;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes the personal data of requests: some time after they were closed, and of who
 * leaves.
 */
@Component
class Forgetting implements DailyJob {

	private static final String PERIOD = "contact.retention.requests";

	private final ContactRequests requests;

	private final RetentionPeriods periods;

	private final Outbox outbox;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Forgetting(ContactRequests requests, RetentionPeriods periods, Outbox outbox, TransactionTemplate transaction,
			Clock clock) {
		this.requests = requests;
		this.periods = periods;
		this.outbox = outbox;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "contact-remove-personal-data";
	}

	@Override
	public LocalTime time() {
		return LocalTime.of(3, 20);
	}

	@Override
	public void run() {
		this.transaction.executeWithoutResult((status) -> this.requests.closedBefore(this.periods.endedBefore(PERIOD))
			.forEach((request) -> request.removePersonalData(this.clock.instant())));
	}

	/**
	 * In the transaction of the farewell. What was about to go to a house stays here.
	 * Mail to the address itself is for the account: the form may have named somebody
	 * else's.
	 */
	@EventListener
	void forget(AccountDeleted farewell) {
		this.requests.of(farewell.accountId(), farewell.email()).forEach((request) -> {
			request.history().forEach((line) -> line.mails().forEach(this.outbox::takeBack));
			request.removePersonalData(this.clock.instant());
		});
	}

}
