package nl.dorpel.account.signin;

import jakarta.validation.constraints.NotBlank;
import nl.dorpel.platform.web.form.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to come in.
 *
 * @param terug the page to go to afterwards
 */
record KnockForm(@NotBlank(message = "{account.email.missing}") @EmailAddress @Nullable String email,
		@Nullable String terug) {

	String address() {
		return (this.email != null) ? this.email.strip() : "";
	}

}
