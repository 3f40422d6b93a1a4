package nl.dorpel.agenda.signup;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Party;
import nl.dorpel.platform.web.form.EmailAddress;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in to come, in the order of the page.
 *
 * @param sleutel of this form: sent twice it is one registration
 * @param website people do not see this field, and leave it empty
 */
record SignUpForm(
		@NotBlank(message = "{agenda.form.name.missing}") @Size(max = 80,
				message = "{agenda.form.name.long}") @Nullable String naam,
		@NotBlank(message = "{agenda.form.email.missing}") @EmailAddress @Nullable String email,
		@Pattern(regexp = "[1-6]", message = "{agenda.form.people.wrong}") @Nullable String aantal,
		@Size(max = SignUpForm.NEEDS, message = "{agenda.form.needs.long}") @Nullable String nodig,
		@Size(max = SignUpForm.ANSWER, message = "{agenda.form.answer.long}") @Nullable String antwoord,
		@Nullable String sleutel, @Nullable String website) {

	static final int NEEDS = 1000;

	static final int ANSWER = 500;

	SignUpForm {
		naam = Typed.line(naam);
		email = Typed.line(email);
		aantal = Typed.line(aantal);
		aantal = (aantal != null) ? aantal : "";
		nodig = Typed.text(nodig);
		antwoord = Typed.text(antwoord);
	}

	static SignUpForm empty(@Nullable SignedIn person) {
		return new SignUpForm((person != null) ? person.displayName() : null, (person != null) ? person.email() : null,
				"1", null, null, UUID.randomUUID().toString(), null);
	}

	/** A form that was taken apart has a new number: it is another one. */
	private UUID key() {
		try {
			return UUID.fromString(String.valueOf(this.sleutel));
		}
		catch (IllegalArgumentException ex) {
			return UUID.randomUUID();
		}
	}

	boolean isFromMachine() {
		return Typed.orNull(this.website) != null;
	}

	Party party(String language) {
		return new Party(key(), String.valueOf(this.naam), String.valueOf(this.email), null,
				Integer.parseInt(String.valueOf(this.aantal)), Typed.orNull(this.nodig), Typed.orNull(this.antwoord),
				language);
	}

}
