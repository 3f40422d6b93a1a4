package nl.dorpel.account.own;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody calls themselves, and in which language the portal writes to them.
 */
record DetailsForm(
		@NotBlank(message = "{account.name.missing}") @Size(max = 80,
				message = "{account.name.long}") @Nullable String naam,
		@Pattern(regexp = "nl|en", message = "{account.language.choose}") @Nullable String taal) {

	String name() {
		return (this.naam != null) ? this.naam : "";
	}

	String language() {
		return (this.taal != null) ? this.taal : "nl";
	}

}
