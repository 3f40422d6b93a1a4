package nl.dorpel.account.own;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.platform.mail.Outbox;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Mail does not know of accounts, so it is told.
 */
@Component
class ForgottenMail {

	private final Outbox outbox;

	ForgottenMail(Outbox outbox) {
		this.outbox = outbox;
	}

	@EventListener
	void forget(AccountDeleted deleted) {
		this.outbox.forget(deleted.email());
	}

}
