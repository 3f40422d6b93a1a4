package nl.dorpel.trendbureau.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of a day.
 *
 * @param versie of the report that was looked at
 */
record ReportForm(@NotBlank(message = "{trendbureau.report.text.missing}") @Size(max = 30_000,
		message = "{trendbureau.report.text.long}") @Nullable String tekst, int versie) {

	/** The version of a report that nobody wrote yet. */
	static final int NEW = -1;

	ReportForm {
		tekst = Typed.text(tekst);
	}

}
