package nl.dorpel.trendbureau.report;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.text.Slugged;
import nl.dorpel.platform.web.form.HiddenField;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * A photograph, and what has to be known of it.
 *
 * @param bewaard where the file of last time is held, when the form was not right
 * @param wie who agreed, and how
 * @param sleutel of this form: sent twice it is one photograph
 */
record PhotoForm(@Nullable MultipartFile bestand, @Nullable String bewaard,
		@NotBlank(message = "{trendbureau.photo.alternative.missing}") @Size(max = 300,
				message = "{trendbureau.photo.alternative.long}") @Nullable String beeld,
		@Nullable String toestemming, @Size(max = 500, message = "{trendbureau.photo.note.long}") @Nullable String wie,
		@Nullable String sleutel) {

	PhotoForm {
		beeld = Typed.line(beeld);
		wie = Typed.text(wie);
	}

	static PhotoForm empty() {
		return new PhotoForm(null, null, null, null, null, UUID.randomUUID().toString());
	}

	/** Names at each field what is not right with the consent. */
	PhotoDesk.Caption caption(Errors errors) {
		Consent consent = Slugged.find(Consent.class, String.valueOf(this.toestemming)).orElse(null);
		String note = Typed.orNull(this.wie);
		if (consent == null) {
			errors.rejectValue("toestemming", "trendbureau.photo.consent.missing");
		}
		else if (consent == Consent.AGREED && note == null) {
			errors.rejectValue("wie", "trendbureau.photo.note.missing");
		}
		return new PhotoDesk.Caption(key(), String.valueOf(this.beeld),
				(consent != null) ? consent : Consent.NOBODY_IN_SIGHT, note);
	}

	private UUID key() {
		return HiddenField.key(this.sleutel);
	}

}
