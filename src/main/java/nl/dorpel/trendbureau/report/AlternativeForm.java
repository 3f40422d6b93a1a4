package nl.dorpel.trendbureau.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen on a photograph, in better words.
 *
 * @param stond what it said when somebody began to write
 */
record AlternativeForm(@NotBlank(message = "{trendbureau.photo.alternative.missing}") @Size(max = 300,
		message = "{trendbureau.photo.alternative.long}") @Nullable String beeld, @Nullable String stond) {

	AlternativeForm {
		beeld = Typed.line(beeld);
		stond = Typed.line(stond);
	}

	static AlternativeForm of(PhotoLine photo) {
		return new AlternativeForm(photo.alternative(), photo.alternative());
	}

	/** The same words, to be written over what it says now. */
	AlternativeForm over(PhotoLine now) {
		return new AlternativeForm(this.beeld, now.alternative());
	}

}
