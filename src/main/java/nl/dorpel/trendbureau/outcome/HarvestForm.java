package nl.dorpel.trendbureau.outcome;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.text.Slugged;
import nl.dorpel.platform.web.form.HiddenField;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * An outcome as it is typed, often on a phone while somebody still speaks: only the first
 * two have to be there.
 *
 * @param wie the number that the portal knows somebody by, or nothing
 * @param sleutel of this form: sent twice it is one outcome
 * @param versie of the outcome that was looked at
 */
record HarvestForm(@Nullable String kop,
		@NotBlank(message = "{trendbureau.harvest.said.missing}") @Size(max = 500,
				message = "{trendbureau.harvest.said.long}") @Nullable String tekst,
		@Nullable String verder, @Nullable String wie,
		@Size(max = 80, message = "{trendbureau.harvest.name.long}") @Nullable String naam, @Nullable String wanneer,
		@Nullable String sleutel, @Nullable String versie) {

	/** Later is a slip of the finger. */
	private static final int LAST_YEAR = 2100;

	HarvestForm {
		tekst = Typed.text(tekst);
		naam = Typed.line(naam);
		wanneer = Typed.line(wanneer);
		verder = (verder != null) ? verder : Onward.NOTED.slug();
	}

	/** Under the heading under which the last was kept: they come in threes. */
	static HarvestForm empty(@Nullable String heading) {
		return new HarvestForm(heading, null, null, null, null, null, UUID.randomUUID().toString(), "0");
	}

	static HarvestForm of(HarvestLine line) {
		return new HarvestForm(line.heading().slug(), line.said(), line.onward().slug(),
				(line.doerKey() != null) ? line.doerKey().toString() : null, line.doerName(),
				(line.dueOn() != null) ? line.dueOn().toString() : null, null, Integer.toString(line.version()));
	}

	HarvestForm withVersion(int version) {
		return new HarvestForm(this.kop, this.tekst, this.verder, this.wie, this.naam, this.wanneer, this.sleutel,
				Integer.toString(version));
	}

	UUID key() {
		return HiddenField.key(this.sleutel);
	}

	/** Whether somebody began to say how it goes further. */
	public boolean goesFurther() {
		return !Onward.NOTED.slug().equals(this.verder) || Typed.orNull(this.wie) != null
				|| Typed.orNull(this.naam) != null || Typed.orNull(this.wanneer) != null;
	}

	/**
	 * Names at each field what is not right.
	 * @param doers who can take it on
	 * @param day of the harvest: nothing is to be ready before
	 */
	Harvested read(List<Doer> doers, LocalDate day, Errors errors) {
		HarvestHeading heading = Slugged.find(HarvestHeading.class, String.valueOf(this.kop)).orElse(null);
		if (heading == null) {
			errors.rejectValue("kop", "trendbureau.harvest.heading.missing");
		}
		Onward onward = Slugged.find(Onward.class, String.valueOf(this.verder)).orElse(null);
		if (onward == null) {
			errors.rejectValue("verder", "trendbureau.harvest.onward.unknown");
		}
		else if (onward == Onward.NOTED && goesFurther()) {
			errors.rejectValue("verder", "trendbureau.harvest.onward.missing");
		}
		return new Harvested((heading != null) ? heading : HarvestHeading.HEARD, String.valueOf(this.tekst),
				(onward != null) ? onward : Onward.NOTED, doer(doers, errors), Typed.orNull(this.naam),
				due(day, errors));
	}

	private @Nullable Long doer(List<Doer> doers, Errors errors) {
		String key = Typed.orNull(this.wie);
		if (key == null) {
			return null;
		}
		Long known = doers.stream()
			.filter((doer) -> doer.key().toString().equals(key))
			.map(Doer::id)
			.findFirst()
			.orElse(null);
		if (known == null) {
			errors.rejectValue("wie", "trendbureau.harvest.doer.unknown");
		}
		return known;
	}

	private @Nullable LocalDate due(LocalDate day, Errors errors) {
		String typed = Typed.orNull(this.wanneer);
		if (typed == null) {
			return null;
		}
		try {
			LocalDate date = LocalDate.parse(typed);
			if (date.isBefore(day)) {
				errors.rejectValue("wanneer", "trendbureau.harvest.due.before");
				return null;
			}
			if (date.getYear() <= LAST_YEAR) {
				return date;
			}
		}
		catch (DateTimeException ex) {
			// Told below, as a year that nobody means is
		}
		errors.rejectValue("wanneer", "trendbureau.harvest.due.wrong");
		return null;
	}

	int seen() {
		return HiddenField.version(this.versie);
	}

}
