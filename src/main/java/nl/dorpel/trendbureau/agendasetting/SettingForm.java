package nl.dorpel.trendbureau.agendasetting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.text.Slugged;
import nl.dorpel.platform.web.form.HiddenField;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * To whom a theme was brought, as somebody tells it.
 *
 * @param sleutel of this form: sent twice it is one
 * @param versie of what was looked at
 */
record SettingForm(@Nullable String soort,
		@NotBlank(message = "{trendbureau.setting.name.missing}") @Size(max = 120,
				message = "{trendbureau.setting.name.long}") @Nullable String naam,
		@NotBlank(message = "{trendbureau.setting.request.missing}") @Size(max = 1000,
				message = "{trendbureau.setting.request.long}") @Nullable String verzoek,
		@Nullable String wanneer,
		@Size(max = 2000, message = "{trendbureau.setting.result.long}") @Nullable String opbrengst,
		@Nullable String sleutel, @Nullable String versie) {

	SettingForm {
		naam = Typed.line(naam);
		verzoek = Typed.text(verzoek);
		wanneer = Typed.line(wanneer);
		opbrengst = Typed.text(opbrengst);
	}

	static SettingForm empty(LocalDate today) {
		return new SettingForm(null, null, null, today.toString(), null, UUID.randomUUID().toString(), "0");
	}

	static SettingForm of(SettingLine line) {
		return new SettingForm(line.addressee().slug(), line.name(), line.request(), line.broughtOn().toString(),
				line.result(), null, Integer.toString(line.version()));
	}

	SettingForm withVersion(int version) {
		return new SettingForm(this.soort, this.naam, this.verzoek, this.wanneer, this.opbrengst, this.sleutel,
				Integer.toString(version));
	}

	UUID key() {
		return HiddenField.key(this.sleutel);
	}

	/** Names at each field what is not right. */
	AgendaSetting.Brought read(LocalDate today, Errors errors) {
		Addressee addressee = Slugged.find(Addressee.class, String.valueOf(this.soort)).orElse(null);
		if (addressee == null) {
			errors.rejectValue("soort", "trendbureau.setting.addressee.missing");
		}
		return new AgendaSetting.Brought((addressee != null) ? addressee : Addressee.GOVERNMENT,
				String.valueOf(this.naam), String.valueOf(this.verzoek), on(today, errors),
				Typed.orNull(this.opbrengst));
	}

	private LocalDate on(LocalDate today, Errors errors) {
		try {
			LocalDate date = LocalDate.parse(String.valueOf(this.wanneer));
			if (date.getYear() >= 2000 && !date.isAfter(today)) {
				return date;
			}
			errors.rejectValue("wanneer",
					date.isAfter(today) ? "trendbureau.setting.date.later" : "trendbureau.setting.date.wrong");
		}
		catch (DateTimeException ex) {
			errors.rejectValue("wanneer", "trendbureau.setting.date.wrong");
		}
		return today;
	}

	int seen() {
		return HiddenField.version(this.versie);
	}

}
