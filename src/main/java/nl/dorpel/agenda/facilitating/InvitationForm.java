package nl.dorpel.agenda.facilitating;

import jakarta.validation.constraints.NotBlank;
import nl.dorpel.platform.web.form.EmailAddress;
import nl.dorpel.platform.web.form.Typed;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ask.
 *
 * @param overdracht whether they are to do it instead of who asks
 */
record InvitationForm(@NotBlank(message = "{agenda.facilitating.email.missing}") @EmailAddress @Nullable String email,
		@Nullable String overdracht) {

	InvitationForm {
		email = Typed.line(email);
	}

	boolean isHandOver() {
		return "ja".equals(this.overdracht);
	}

}
