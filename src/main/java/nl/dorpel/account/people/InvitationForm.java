package nl.dorpel.account.people;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import nl.dorpel.account.Role;
import nl.dorpel.platform.web.form.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be invited, and as what.
 */
record InvitationForm(
		@NotBlank(message = "{account.invite.name-missing}") @Size(max = 80,
				message = "{account.name.long}") @Nullable String naam,
		@NotBlank(message = "{account.invite.email-missing}") @EmailAddress @Nullable String email,
		@Nullable String taal, @NotEmpty(message = "{account.invite.role-missing}") @Nullable Set<Role> rollen) {

	String name() {
		return String.valueOf(this.naam).strip();
	}

	String address() {
		return String.valueOf(this.email).strip();
	}

	String language() {
		return "en".equals(this.taal) ? "en" : "nl";
	}

	Set<Role> roles() {
		return (this.rollen != null) ? this.rollen : Set.of();
	}

}
