package nl.dorpel.contact.asking;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What it is about.
 *
 * @param over the page that somebody comes from
 */
record KindForm(@NotBlank(message = "{contact.kind.missing}") @Nullable String soort, @Nullable String over) {

	String kind() {
		return (this.soort != null) ? this.soort : "";
	}

}
