package nl.dorpel.agenda.desk;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.dorpel.agenda.Party;
import nl.dorpel.platform.web.form.EmailAddress;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls, as whoever runs the gathering writes it down.
 */
record PhoneForm(
		@NotBlank(message = "{agenda.desk.phone.name.missing}") @Size(max = 80,
				message = "{agenda.form.name.long}") @Nullable String naam,
		@EmailAddress @Nullable String email,
		@Pattern(regexp = "|[0-9+() ./-]{6,30}", message = "{agenda.form.phone.wrong}") @Nullable String telefoon,
		@Pattern(regexp = "[1-6]", message = "{agenda.form.people.wrong}") @Nullable String aantal,
		@Size(max = 1000, message = "{agenda.form.needs.long}") @Nullable String nodig,
		@Size(max = 500, message = "{agenda.form.answer.long}") @Nullable String antwoord, @Nullable String sleutel) {

	PhoneForm {
		naam = Typed.line(naam);
		email = Typed.line(email);
		telefoon = Typed.line(telefoon);
		aantal = (aantal != null) ? Typed.line(aantal) : "";
		nodig = Typed.text(nodig);
		antwoord = Typed.text(antwoord);
	}

	static PhoneForm empty() {
		return new PhoneForm(null, null, null, "1", null, null, UUID.randomUUID().toString());
	}

	/** Whether the day can be called off to them. */
	boolean isReachable() {
		return Typed.orNull(this.email) != null || Typed.orNull(this.telefoon) != null;
	}

	Party party() {
		UUID key = String.valueOf(this.sleutel).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
				? UUID.fromString(String.valueOf(this.sleutel)) : UUID.randomUUID();
		return new Party(key, String.valueOf(this.naam), Typed.orNull(this.email), Typed.orNull(this.telefoon),
				Integer.parseInt(String.valueOf(this.aantal)), Typed.orNull(this.nodig), Typed.orNull(this.antwoord),
				"nl");
	}

}
