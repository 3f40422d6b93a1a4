package nl.dorpel.account.factor;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.account.passkey.PasskeyRefused;
import nl.dorpel.account.passkey.Passkeys;
import nl.dorpel.account.totp.AppCodes;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Looks at what somebody shows beside their mail.
 */
@Component
class Proof {

	private final AppCodes app;

	private final Passkeys passkeys;

	private final Tries tries;

	private final FactorChanges changes;

	Proof(AppCodes app, Passkeys passkeys, Tries tries, FactorChanges changes) {
		this.app = app;
		this.passkeys = passkeys;
		this.tries = tries;
		this.changes = changes;
	}

	/** Whether it is good; if not, the form says why. */
	boolean isGood(long accountId, ProofForm form, BindingResult errors, HttpServletRequest request) {
		String wrong = form.answer().isEmpty() ? lookAtCode(accountId, form.typed())
				: lookAtPasskey(accountId, form.answer(), request);
		if (wrong != null) {
			errors.rejectValue("code", wrong);
		}
		return wrong == null;
	}

	private @Nullable String lookAtPasskey(long accountId, String answer, HttpServletRequest request) {
		try {
			if (this.passkeys.ownerOf(answer, request) == accountId) {
				return null;
			}
		}
		catch (PasskeyRefused ex) {
			// Told in the same words as that it is somebody else's
		}
		return "account.passkey.refused";
	}

	private @Nullable String lookAtCode(long accountId, String typed) {
		if (typed.isEmpty()) {
			return "account.proof.missing";
		}
		if (!this.tries.admits(accountId)) {
			return "account.proof.too-often";
		}
		if (!accepts(accountId, typed)) {
			return "account.proof.wrong";
		}
		this.tries.forget(accountId);
		return null;
	}

	/** Six figures are of the app; people leave spaces in between. */
	private boolean accepts(long accountId, String typed) {
		String code = typed.replaceAll("[\\s-]", "");
		if (code.matches("\\d{6}")) {
			return this.app.accepts(accountId, code);
		}
		return this.changes.useRecoveryCode(accountId, code);
	}

}
