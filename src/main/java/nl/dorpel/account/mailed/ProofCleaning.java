package nl.dorpel.account.mailed;

import java.time.LocalTime;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.platform.job.DailyJob;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class ProofCleaning implements DailyJob {

	private final MailedProofs proofs;

	private final WrongCodes wrongCodes;

	ProofCleaning(MailedProofs proofs, WrongCodes wrongCodes) {
		this.proofs = proofs;
		this.wrongCodes = wrongCodes;
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
		this.wrongCodes.removeOld();
	}

	/** An address that somebody wanted to move to is theirs as well. */
	@EventListener
	void forget(AccountDeleted farewell) {
		this.proofs.removeOf(farewell.accountId());
		this.wrongCodes.removeOf(farewell.accountId());
	}

}
