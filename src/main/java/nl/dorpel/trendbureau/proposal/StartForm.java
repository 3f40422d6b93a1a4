package nl.dorpel.trendbureau.proposal;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * With what a proposal begins.
 *
 * @param signaal a signal that it rests on, when somebody comes from there
 * @param sleutel made with the form: sending it twice makes one draft
 */
record StartForm(
		@NotBlank(message = "{trendbureau.proposal.title.missing}") @Size(max = 120,
				message = "{trendbureau.proposal.title.long}") @Nullable String titel,
		@Nullable Long signaal, @Nullable UUID sleutel) {

	StartForm {
		titel = Typed.line(titel);
		sleutel = (sleutel != null) ? sleutel : UUID.randomUUID();
	}

	UUID key() {
		return (this.sleutel != null) ? this.sleutel : UUID.randomUUID();
	}

}
