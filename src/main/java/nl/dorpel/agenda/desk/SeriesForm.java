package nl.dorpel.agenda.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.agenda.Series;
import nl.dorpel.platform.web.form.Typed;

import org.jspecify.annotations.Nullable;

/**
 * A series as staff fill it in.
 *
 * @param versie of the series that was looked at; of a new one nothing
 */
record SeriesForm(
		@NotBlank(message = "{agenda.series.name.missing}") @Size(max = 120,
				message = "{agenda.series.name.long}") @Nullable String naam,
		@Size(max = 300, message = "{agenda.series.summary.long}") @Nullable String samenvatting,
		@Nullable String versie) {

	SeriesForm {
		naam = Typed.line(naam);
		samenvatting = Typed.line(samenvatting);
	}

	static SeriesForm of(Series series) {
		return new SeriesForm(series.title(), series.summary(), String.valueOf(series.version()));
	}

	/** What was typed, over what is there now. */
	SeriesForm seeing(Series series) {
		return new SeriesForm(this.naam, this.samenvatting, String.valueOf(series.version()));
	}

	String title() {
		return String.valueOf(this.naam);
	}

	String summary() {
		return (this.samenvatting != null) ? this.samenvatting : "";
	}

	int seen() {
		return String.valueOf(this.versie).matches("\\d{1,9}") ? Integer.parseInt(String.valueOf(this.versie)) : -1;
	}

}
