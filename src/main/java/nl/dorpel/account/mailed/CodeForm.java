package nl.dorpel.account.mailed;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code from a mail.
 *
 * @param aanvraag what it is for
 * @param code six digits; spaces and dashes between them are how people read them
 */
public record CodeForm(@Nullable UUID aanvraag,
		@Pattern(regexp = "\\D*(\\d\\D*){6}", message = "{account.code.six}") @Nullable String code) {

	public UUID proof() {
		return (this.aanvraag != null) ? this.aanvraag : new UUID(0, 0);
	}

	public String digits() {
		return (this.code != null) ? this.code.replaceAll("\\D", "") : "";
	}

}
