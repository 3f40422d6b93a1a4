package nl.dorpel.account;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people change about themselves.
 */
@Component
public class OwnAccount implements PersonalData {

	private final Accounts accounts;

	OwnAccount(Accounts accounts) {
		this.accounts = accounts;
	}

	@Transactional
	public void rename(long accountId, String name, String language) {
		this.accounts.findById(accountId).orElseThrow().calls(name.strip(), language);
	}

	/**
	 * Another address to sign in with; whether it is theirs has been seen to.
	 * @throws EmailTaken if it is somebody else's
	 */
	@Transactional
	public void move(long accountId, String email) {
		Account account = this.accounts.findById(accountId).orElseThrow();
		account.moveTo(email);
		try {
			this.accounts.saveAndFlush(account);
		}
		catch (DataIntegrityViolationException ex) {
			throw new EmailTaken(ex);
		}
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
