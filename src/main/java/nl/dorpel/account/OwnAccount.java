package nl.dorpel.account;

import java.time.Instant;
import java.util.Set;

import nl.dorpel.platform.web.ContentChanged;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people change about themselves.
 */
@Component
public class OwnAccount implements PersonalData {

	private final Accounts accounts;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	OwnAccount(Accounts accounts, AuditLog audit, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * @throws MayNotEnter if they were blocked or have left in the meantime
	 */
	@Transactional
	public void rename(long accountId, String name, String language) {
		this.accounts.lock(accountId)
			.filter(Account::mayEnter)
			.orElseThrow(() -> new MayNotEnter(accountId))
			.calls(name.strip(), language);
		this.events.publishEvent(new ContentChanged());
	}

	/**
	 * Another address to sign in with; that they read it has been shown. Every module
	 * hears of it within the transaction.
	 * @throws EmailTaken if it is somebody else's
	 * @throws MayNotEnter if they were blocked or have left in the meantime
	 */
	@Transactional
	public void move(long accountId, String email) {
		Account account = this.accounts.lock(accountId).orElseThrow();
		String before = account.email();
		if (!account.mayEnter() || before == null) {
			throw new MayNotEnter(accountId);
		}
		account.moveTo(email);
		try {
			this.accounts.saveAndFlush(account);
		}
		catch (DataIntegrityViolationException ex) {
			throw new EmailTaken(ex);
		}
		this.audit.write(accountId, "account.audit.address", "account:" + accountId, "");
		this.events.publishEvent(new AddressChanged(accountId, before, email));
	}

	/** The account itself, in the download of one's own data. */
	private record Copy(@Nullable String name, @Nullable String email, String language, Set<Role> roles,
			Instant createdAt, @Nullable Instant signedInAt) {

	}

	@Override
	public String section() {
		return "account";
	}

	@Override
	@Transactional(readOnly = true)
	public Object of(long accountId, String email) {
		Account account = this.accounts.findWithRoles(accountId).orElseThrow();
		return new Copy(account.name(), account.email(), account.language(), account.roles(), account.createdAt(),
				account.signedInAt());
	}

}
