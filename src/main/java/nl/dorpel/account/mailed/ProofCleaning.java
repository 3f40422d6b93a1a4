package nl.dorpel.account.mailed;

import java.time.LocalTime;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.platform.job.DailyJob;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class ProofCleaning implements DailyJob {

	private final MailedProofs proofs;

	ProofCleaning(MailedProofs proofs) {
		this.proofs = proofs;
	}

	@Override
	public String name() {
		return "account-remove-old-sign-ins";
	}

	@Override
	public LocalTime time() {
		return LocalTime.of(3, 10);
	}

	@Override
	public void run() {
		this.proofs.removeExpired();
	}

	/** An address that somebody wanted to move to is theirs as well. */
	@EventListener
	void forget(AccountDeleted farewell) {
		this.proofs.removeOf(farewell.accountId());
	}

}
