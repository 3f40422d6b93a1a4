package nl.dorpel.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes a person. What they contributed stays, as the work of "oud-lid".
 */
@Component
public class Farewell {

	private final Accounts accounts;

	private final ApplicationEventPublisher events;

	Farewell(Accounts accounts, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.events = events;
	}

	/**
	 * All or nothing: when one module cannot remove what it holds, the account stays.
	 */
	@Transactional
	public void say(long accountId) {
		Account account = this.accounts.findWithRoles(accountId).orElseThrow();
		String email = account.email();
		if (email != null) {
			account.delete();
			this.accounts.saveAndFlush(account);
			this.events.publishEvent(new AccountDeleted(accountId, email));
		}
	}

}
