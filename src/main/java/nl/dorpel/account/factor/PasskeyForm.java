package nl.dorpel.account.factor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A new passkey.
 *
 * @param naam by which its owner tells it from others
 * @param passkey what the browser made, put there by the script of the page
 */
record PasskeyForm(@NotBlank(message = "{account.passkey.name-missing}") @Size(max = 80,
		message = "{account.name.long}") @Nullable String naam, @Nullable String passkey) {

	static PasskeyForm empty() {
		return new PasskeyForm(null, null);
	}

	String name() {
		return (this.naam != null) ? this.naam.strip() : "";
	}

	String answer() {
		return (this.passkey != null) ? this.passkey : "";
	}

}
