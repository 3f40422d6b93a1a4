package nl.dorpel.agenda.door;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.dorpel.agenda.Party;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who walks in.
 */
record WalkInForm(
		@NotBlank(message = "{agenda.form.name.missing}") @Size(max = 80,
				message = "{agenda.form.name.long}") @Nullable String naam,
		@Pattern(regexp = "[1-6]", message = "{agenda.form.people.wrong}") @Nullable String aantal,
		@Nullable String sleutel) {

	WalkInForm {
		naam = Typed.line(naam);
		aantal = (aantal != null) ? Typed.line(aantal) : "";
	}

	static WalkInForm empty() {
		return new WalkInForm(null, "1", UUID.randomUUID().toString());
	}

	Party party() {
		UUID key = UUID.nameUUIDFromBytes(String.valueOf(this.sleutel).getBytes(StandardCharsets.UTF_8));
		return new Party(key, String.valueOf(this.naam), null, null, Integer.parseInt(String.valueOf(this.aantal)),
				null, null, "nl");
	}

}
