package nl.dorpel.trendbureau.signal;

import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What belongs together, and why.
 *
 * @param versie of the group that was looked at
 */
record GroupForm(
		@NotBlank(message = "{trendbureau.group.title.missing}") @Size(max = 120,
				message = "{trendbureau.group.title.long}") @Nullable String titel,
		@NotBlank(message = "{trendbureau.group.summary.missing}") @Size(max = 1000,
				message = "{trendbureau.group.summary.long}") @Nullable String uitleg,
		@Size(min = 2, message = "{trendbureau.group.signals.missing}") @Nullable Set<Long> signalen, int versie) {

	GroupForm {
		titel = Typed.line(titel);
		uitleg = Typed.text(uitleg);
		signalen = (signalen != null) ? new TreeSet<>(signalen) : Set.of();
	}

	static GroupForm empty() {
		return new GroupForm(null, null, null, 0);
	}

	/** The same, to be put over a newer version. */
	GroupForm over(int version) {
		return new GroupForm(this.titel, this.uitleg, this.signalen, version);
	}

	String title() {
		return String.valueOf(this.titel);
	}

	String summary() {
		return String.valueOf(this.uitleg);
	}

	Set<Long> signals() {
		return (this.signalen != null) ? this.signalen : Set.of();
	}

}
