package nl.dorpel.trendbureau.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.HiddenField;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of a day.
 *
 * @param versie of the report that was looked at
 */
record ReportForm(@NotBlank(message = "{trendbureau.day-report.text.missing}") @Size(max = 30_000,
		message = "{trendbureau.day-report.text.long}") @Nullable String tekst, @Nullable String versie) {

	ReportForm {
		tekst = Typed.text(tekst);
	}

	/** Nothing, for a report that nobody wrote yet. */
	int seen() {
		return HiddenField.version(this.versie);
	}

}
