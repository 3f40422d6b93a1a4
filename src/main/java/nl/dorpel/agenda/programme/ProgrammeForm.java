package nl.dorpel.agenda.programme;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.text.Slugged;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.form.HiddenField;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * An item of a programme as somebody types it, in the order of the page.
 *
 * @param dag empty for the day on which the gathering begins
 * @param sleutel of a form for a new item: sent twice it is one item
 */
record ProgrammeForm(@Nullable String dag, @Nullable String van, @Nullable String tot, @Nullable String soort,
		@NotBlank(message = "{agenda.programme.title.missing}") @Size(max = 120,
				message = "{agenda.programme.title.long}") @Nullable String titel,
		@Size(max = 200, message = "{agenda.programme.who.long}") @Nullable String wie,
		@Size(max = 200, message = "{agenda.programme.link.wrong}") @Pattern(
				regexp = "|/praktijkvoorbeelden/[a-z0-9]+(-[a-z0-9]+)*",
				message = "{agenda.programme.link.wrong}") @Nullable String voorbeeld,
		@Nullable String sleutel, @Nullable String versie) implements Serializable {

	private static final int HALF_AN_HOUR = 30;

	private static final Duration LONGEST = Duration.ofDays(1);

	ProgrammeForm {
		titel = Typed.line(titel);
		wie = Typed.line(wie);
		voorbeeld = path(Typed.line(voorbeeld));
	}

	/** What people copy out of their browser is the whole address. */
	private static @Nullable String path(@Nullable String typed) {
		return (typed != null) ? typed.replaceFirst("^https?://[^/]+(/en)?(?=/praktijkvoorbeelden/)", "") : null;
	}

	/** For what comes after all that is there, until the end of the gathering at most. */
	static ProgrammeForm after(Programme programme) {
		LocalDateTime next = programme.next();
		LocalDateTime half = next.plusMinutes(HALF_AN_HOUR);
		boolean fits = !programme.ends().isAfter(next) || !half.isAfter(programme.ends());
		return new ProgrammeForm(next.toLocalDate().toString(), next.toLocalTime().toString(),
				(fits ? half : programme.ends()).toLocalTime().toString(), ProgrammeKind.STORY.slug(), null, null, null,
				UUID.randomUUID().toString(), null);
	}

	static ProgrammeForm of(ProgrammeItem.Entry entry, LocalDateTime starts, int version) {
		LocalDateTime from = starts.plusMinutes(entry.startsAfter());
		return new ProgrammeForm(from.toLocalDate().toString(), from.toLocalTime().toString(),
				from.plusMinutes(entry.minutes()).toLocalTime().toString(), entry.kind().slug(), entry.title(),
				entry.who(), entry.link(), UUID.randomUUID().toString(), String.valueOf(version));
	}

	UUID key() {
		return HiddenField.key(this.sleutel);
	}

	int seen() {
		return HiddenField.version(this.versie);
	}

	/**
	 * Names at each field what is not right.
	 * @return empty if something is not
	 */
	Optional<ProgrammeItem.Entry> read(LocalDateTime starts, LocalDate lastDay, Errors errors) {
		LocalDate day = day(starts.toLocalDate(), lastDay);
		LocalTime from = time(this.van);
		LocalTime until = time(this.tot);
		if (day == null) {
			errors.rejectValue("dag", "agenda.programme.day.wrong");
		}
		if (from == null) {
			errors.rejectValue("van", "agenda.form.time.wrong");
		}
		if (until == null) {
			errors.rejectValue("tot", "agenda.form.time.wrong");
		}
		if (day == null || from == null || until == null) {
			return Optional.empty();
		}
		return entry(starts, day.atTime(from), day.atTime(until), lastDay, errors);
	}

	private Optional<ProgrammeItem.Entry> entry(LocalDateTime starts, LocalDateTime from, LocalDateTime sameDay,
			LocalDate lastDay, Errors errors) {
		boolean overnight = !sameDay.isAfter(from) && from.toLocalDate().isBefore(lastDay);
		LocalDateTime until = overnight ? sameDay.plusDays(1) : sameDay;
		if (isInGap(from)) {
			errors.rejectValue("van", "agenda.form.time.gap");
		}
		if (!until.isAfter(from) || Duration.between(from, until).compareTo(LONGEST) > 0) {
			errors.rejectValue("tot", "agenda.form.ends.before");
		}
		if (errors.hasErrors()) {
			return Optional.empty();
		}
		return Optional.of(new ProgrammeItem.Entry(
				Slugged.find(ProgrammeKind.class, String.valueOf(this.soort)).orElse(ProgrammeKind.STORY),
				String.valueOf(this.titel), Typed.orNull(this.wie), Typed.orNull(this.voorbeeld),
				Math.toIntExact(Duration.between(starts, from).toMinutes()),
				Math.toIntExact(Duration.between(from, until).toMinutes())));
	}

	private static boolean isInGap(LocalDateTime moment) {
		ZoneId zone = DutchTime.ZONE;
		return zone.getRules().getValidOffsets(moment).isEmpty();
	}

	private @Nullable LocalDate day(LocalDate first, LocalDate last) {
		String typed = Typed.orNull(this.dag);
		LocalDate day = (typed != null) ? parse(() -> LocalDate.parse(typed)) : first;
		return (day != null && !day.isBefore(first) && !day.isAfter(last)) ? day : null;
	}

	private static @Nullable LocalTime time(@Nullable String typed) {
		return parse(() -> LocalTime.parse(String.valueOf(typed)).withSecond(0).withNano(0));
	}

	private static <T> @Nullable T parse(Supplier<T> reader) {
		try {
			return reader.get();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
