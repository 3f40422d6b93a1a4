package nl.dorpel.agenda.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.EmailAddress;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Who goes instead.
 */
record SubstituteForm(
		@NotBlank(message = "{agenda.invite.name.missing}") @Size(max = Addressee.LONGEST_NAME,
				message = "{agenda.invite.name.long}") @Nullable String naam,
		@NotBlank(message = "{agenda.invite.email.missing}") @EmailAddress @Nullable String email) {

	SubstituteForm {
		naam = Typed.line(naam);
		email = Typed.line(email);
	}

	/** Of a form without errors. */
	Addressee addressee() {
		return new Addressee(String.valueOf(this.naam), String.valueOf(this.email), null);
	}

}
