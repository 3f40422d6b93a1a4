package nl.dorpel.account.factor;

import java.time.Instant;
import java.util.List;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.account.PersonalData;
import nl.dorpel.account.passkey.Passkey;
import nl.dorpel.account.passkey.Passkeys;
import nl.dorpel.account.totp.AppCodes;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * One's factors in the download of one's own data, without anything that is secret; and
 * their end.
 */
@Component
class FactorData implements PersonalData {

	private final AppCodes app;

	private final Passkeys passkeys;

	private final SecondFactors factors;

	private final FactorChanges changes;

	private final Tries tries;

	FactorData(AppCodes app, Passkeys passkeys, SecondFactors factors, FactorChanges changes, Tries tries) {
		this.app = app;
		this.passkeys = passkeys;
		this.factors = factors;
		this.changes = changes;
		this.tries = tries;
	}

	private record Copy(@Nullable Instant appSince, List<PasskeyCopy> passkeys, int recoveryCodesLeft) {

	}

	private record PasskeyCopy(String name, Instant addedAt, Instant lastUsed) {

		static PasskeyCopy of(Passkey passkey) {
			return new PasskeyCopy(passkey.name(), passkey.addedAt(), passkey.lastUsed());
		}

	}

	@Override
	public String section() {
		return "security";
	}

	@Override
	public Object of(long accountId, String email) {
		return new Copy(this.app.since(accountId).orElse(null),
				this.passkeys.of(accountId).stream().map(PasskeyCopy::of).toList(),
				this.factors.of(accountId).recoveryCodes());
	}

	/** The row of the account stays, so no cascade does this. */
	@EventListener
	void forget(AccountDeleted account) {
		this.changes.removeAll(account.accountId());
		this.tries.forget(account.accountId());
	}

}
