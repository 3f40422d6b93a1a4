package nl.dorpel.account;

import java.time.Instant;
import java.time.LocalTime;

import nl.dorpel.platform.job.DailyJob;
import nl.dorpel.platform.job.RetentionPeriods;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who was invited and never came is forgotten some time after the last invitation.
 */
@Component
class UnusedInvitations implements DailyJob {

	private static final String PERIOD = "account.retention.invitations";

	private final Accounts accounts;

	private final Farewell farewell;

	private final RetentionPeriods periods;

	private final TransactionTemplate transaction;

	UnusedInvitations(Accounts accounts, Farewell farewell, RetentionPeriods periods, TransactionTemplate transaction) {
		this.accounts = accounts;
		this.farewell = farewell;
		this.periods = periods;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return "account-remove-unused-invitations";
	}

	@Override
	public LocalTime time() {
		return LocalTime.of(3, 40);
	}

	@Override
	public void run() {
		Instant moment = this.periods.endedBefore(PERIOD);
		this.accounts.invitedBefore(moment)
			.forEach((id) -> this.transaction.executeWithoutResult((status) -> forget(id)));
	}

	/** Unless they came in the meantime: whoever comes now waits for this lock. */
	private void forget(long id) {
		this.accounts.lock(id)
			.filter((account) -> account.state() == AccountState.INVITED)
			.ifPresent((account) -> this.farewell.say(id));
	}

}
