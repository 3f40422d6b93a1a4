package nl.dorpel.account.own;

import jakarta.validation.constraints.NotBlank;
import nl.dorpel.platform.web.form.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants to be mailed from now on.
 */
record AddressForm(@NotBlank(message = "{account.address.missing}") @EmailAddress @Nullable String email) {

	String address() {
		return (this.email != null) ? this.email.strip() : "";
	}

}
