package nl.dorpel.account.factor;

import org.jspecify.annotations.Nullable;

/**
 * One's second factor.
 *
 * @param code of the app, or a recovery code
 * @param passkey what a passkey answered, put there by the script of the page
 */
record ProofForm(@Nullable String code, @Nullable String passkey) {

	static ProofForm empty() {
		return new ProofForm(null, null);
	}

	String typed() {
		return (this.code != null) ? this.code.strip() : "";
	}

	String answer() {
		return (this.passkey != null) ? this.passkey : "";
	}

}
