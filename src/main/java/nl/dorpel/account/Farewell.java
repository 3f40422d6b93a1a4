package nl.dorpel.account;

import nl.dorpel.platform.web.ContentChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes a person. What they contributed stays, as the work of "oud-lid".
 */
@Component
public class Farewell {

	private final Accounts accounts;

	private final Administrators administrators;

	private final ApplicationEventPublisher events;

	Farewell(Accounts accounts, Administrators administrators, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.administrators = administrators;
		this.events = events;
	}

	/**
	 * All or nothing: when one module cannot remove what it holds, the account stays.
	 * @throws LastAdministrator if nobody would be left to give roles
	 */
	@Transactional
	public void say(long accountId) {
		// Who writes something for this person has finished, or has not begun
		Account account = this.accounts.lock(accountId).orElseThrow();
		String email = account.email();
		if (email != null) {
			account.delete();
			this.administrators.keepOne(account);
			this.events.publishEvent(new AccountDeleted(accountId, email));
			// Pages that are kept still show the name
			this.events.publishEvent(new ContentChanged());
		}
	}

}
