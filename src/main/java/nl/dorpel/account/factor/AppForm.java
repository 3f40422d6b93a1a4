package nl.dorpel.account.factor;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first code of an app.
 *
 * @param code six digits; people leave spaces in between
 */
record AppForm(@Pattern(regexp = "\\D*(\\d\\D*){6}", message = "{account.app.six}") @Nullable String code) {

	String digits() {
		return (this.code != null) ? this.code.replaceAll("\\D", "") : "";
	}

}
