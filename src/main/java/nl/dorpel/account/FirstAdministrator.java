package nl.dorpel.account;

import java.util.Set;

import nl.dorpel.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A fresh portal has nobody who could invite the first one: whoever starts it names them,
 * by {@code DORPEL_ACCOUNT_FIRST_ADMINISTRATOR} or
 * {@code --dorpel.account.first-administrator}.
 */
@Component
class FirstAdministrator {

	private static final Logger logger = LoggerFactory.getLogger(FirstAdministrator.class);

	private final @Nullable String email;

	private final Accounts accounts;

	private final People people;

	private final Invitation invitation;

	private final AuditLog audit;

	FirstAdministrator(@Value("${dorpel.account.first-administrator:#{null}}") @Nullable String email,
			Accounts accounts, People people, Invitation invitation, AuditLog audit) {
		this.email = email;
		this.accounts = accounts;
		this.people = people;
		this.invitation = invitation;
		this.audit = audit;
	}

	/** Does nothing once there is an administrator, so the setting may stay. */
	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void welcome() {
		if (this.accounts.countAdministrators() > 0) {
			return;
		}
		if (this.email == null || !MailAddress.accepts(this.email)) {
			logger.warn("Nobody administers this portal yet: start it once with DORPEL_ACCOUNT_FIRST_ADMINISTRATOR "
					+ "set to the e-mail address of who will.");
			return;
		}
		try {
			invite(this.email);
		}
		catch (Blocked ex) {
			logger.warn("Nobody administers this portal yet: the account of DORPEL_ACCOUNT_FIRST_ADMINISTRATOR has "
					+ "been blocked. Name somebody else.");
		}
	}

	private void invite(String email) {
		Account account = this.people.welcome(email, email.split("@")[0], "nl", Set.of(Role.ADMIN));
		this.invitation.send(account);
		this.audit.write(null, "account.audit.first", "account:" + account.id(), "");
		logger.info("The first administrator has been invited; they sign in by e-mail.");
	}

}
