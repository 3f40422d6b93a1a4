package nl.dorpel.agenda.signup;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can say otherwise later on.
 */
record ChangeForm(
		@Pattern(regexp = "[1-9]|[1-4]\\d|50", message = "{agenda.form.people.wrong}") @Nullable String aantal,
		@Size(max = SignUpForm.NEEDS, message = "{agenda.form.needs.long}") @Nullable String nodig,
		@Size(max = SignUpForm.ANSWER, message = "{agenda.form.answer.long}") @Nullable String antwoord) {

	ChangeForm {
		aantal = Typed.line(aantal);
		aantal = (aantal != null) ? aantal : "";
		nodig = Typed.text(nodig);
		antwoord = Typed.text(antwoord);
	}

	static ChangeForm of(RegistrationPage page) {
		return new ChangeForm(String.valueOf(page.people()), page.needs(), page.answer());
	}

	int people() {
		return Integer.parseInt(String.valueOf(this.aantal));
	}

	@Nullable String needs() {
		return Typed.orNull(this.nodig);
	}

	@Nullable String answer() {
		return Typed.orNull(this.antwoord);
	}

}
