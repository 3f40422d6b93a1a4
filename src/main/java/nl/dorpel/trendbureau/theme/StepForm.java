package nl.dorpel.trendbureau.theme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is told about the next step of a theme.
 *
 * @param versie of the theme that was looked at
 */
record StepForm(@NotBlank(message = "{trendbureau.theme.step.missing}") @Size(max = 1000,
		message = "{trendbureau.theme.step.long}") @Nullable String toelichting, int versie) {

	StepForm {
		toelichting = Typed.text(toelichting);
	}

}
