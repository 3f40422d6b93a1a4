package nl.dorpel.account.factor;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.account.SignedIn;
import nl.dorpel.account.passkey.Passkeys;
import nl.dorpel.account.totp.AppCodes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds and removes factors: each change with its mail, or not at all.
 */
@Component
class FactorChanges {

	private final SecondFactors factors;

	private final AppCodes app;

	private final Passkeys passkeys;

	private final RecoveryCodes recovery;

	private final FactorLetter letter;

	FactorChanges(SecondFactors factors, AppCodes app, Passkeys passkeys, RecoveryCodes recovery, FactorLetter letter) {
		this.factors = factors;
		this.app = app;
		this.passkeys = passkeys;
		this.recovery = recovery;
		this.letter = letter;
	}

	/** Whether the app shows the right codes, and so is in use now. */
	@Transactional
	public boolean addApp(long accountId, byte[] sealed, String code) {
		this.factors.lock(accountId);
		boolean added = this.app.add(accountId, sealed, code);
		if (added) {
			this.letter.tell(accountId, "account.mail.factor.app-added");
		}
		return added;
	}

	@Transactional
	public void removeApp(long accountId) {
		this.factors.lock(accountId);
		this.app.remove(accountId);
		this.letter.tell(accountId, "account.mail.factor.app-removed");
		tidy(accountId);
	}

	/**
	 * What a browser needs to make a passkey. The first time it makes the handle that
	 * devices know somebody by, of which there is one.
	 */
	@Transactional
	public String invitePasskey(SignedIn person, HttpServletRequest request) {
		this.factors.lock(person.id());
		return this.passkeys.invite(person, request);
	}

	/**
	 * @throws nl.dorpel.account.passkey.PasskeyRefused if the browser did not make one
	 */
	@Transactional
	public void addPasskey(SignedIn person, String answer, String name, HttpServletRequest request) {
		this.factors.lock(person.id());
		this.passkeys.add(answer, name, request);
		this.letter.tell(person.id(), "account.mail.factor.passkey-added");
	}

	/**
	 * Removes a passkey; not one without which a mail would let somebody in again, unless
	 * they have shown that they are themselves.
	 * @return whether it is gone
	 */
	@Transactional
	public boolean removePasskey(long accountId, String id, boolean proven) {
		if (this.factors.lock(accountId).lastIsAPasskey() && !proven) {
			return false;
		}
		if (this.passkeys.remove(accountId, id)) {
			this.letter.tell(accountId, "account.mail.factor.passkey-removed");
			tidy(accountId);
		}
		return true;
	}

	/**
	 * Recovery codes are the way around a factor: without one there is nothing for them
	 * to do.
	 */
	private void tidy(long accountId) {
		if (!this.factors.of(accountId).any()) {
			this.recovery.remove(accountId);
		}
	}

	/** The first codes of somebody who needs them now; none if they have some. */
	@Transactional
	public List<String> firstRecoveryCodes(long accountId) {
		Factors now = this.factors.lock(accountId);
		return (now.asked() && now.recoveryCodes() == 0) ? this.recovery.renew(accountId) : List.of();
	}

	@Transactional
	public List<String> renewRecoveryCodes(long accountId) {
		this.factors.lock(accountId);
		this.letter.tell(accountId, "account.mail.factor.codes-renewed");
		return this.recovery.renew(accountId);
	}

	/** Uses a recovery code up; without the mail that tells of it, it stays good. */
	@Transactional
	public boolean useRecoveryCode(long accountId, String code) {
		boolean good = this.recovery.accepts(accountId, code);
		if (good) {
			this.letter.tell(accountId, "account.mail.factor.code-used");
		}
		return good;
	}

	/** Everything, without a word: for who starts again, or goes. */
	@Transactional
	public void removeAll(long accountId) {
		this.app.remove(accountId);
		this.passkeys.removeAll(accountId);
		this.recovery.remove(accountId);
	}

}
