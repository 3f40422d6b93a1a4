package nl.dorpel.trendbureau.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Why a comment should not stand there.
 */
record ReportForm(@NotBlank(message = "{trendbureau.report.missing}") @Size(max = 500,
		message = "{trendbureau.report.long}") @Nullable String reden) {

	ReportForm {
		reden = Typed.text(reden);
	}

}
