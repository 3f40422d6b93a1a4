package nl.dorpel.trendbureau.theme;

import jakarta.validation.constraints.NotBlank;
import nl.dorpel.platform.web.form.EmailAddress;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody without an account wants to hear of a theme.
 */
record AddressForm(@NotBlank(message = "{trendbureau.follow.missing}") @EmailAddress @Nullable String email) {

	AddressForm {
		email = Typed.line(email);
	}

	String address() {
		return String.valueOf(this.email);
	}

}
