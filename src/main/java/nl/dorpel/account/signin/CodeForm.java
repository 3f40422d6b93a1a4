package nl.dorpel.account.signin;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code from the mail.
 *
 * @param code six digits; spaces and dashes between them are how people read them
 */
record CodeForm(@Nullable UUID aanvraag,
		@Pattern(regexp = "\\D*(\\d\\D*){6}", message = "{account.code.six}") @Nullable String code) {

	UUID signIn() {
		return (this.aanvraag != null) ? this.aanvraag : new UUID(0, 0);
	}

	String digits() {
		return (this.code != null) ? this.code.replaceAll("\\D", "") : "";
	}

}
