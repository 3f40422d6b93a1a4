package nl.dorpel.trendbureau.openday;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.Venue;
import nl.dorpel.network.House;
import nl.dorpel.network.Place;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A day as somebody registers it, in the order of the page.
 *
 * @param kopie the address of an earlier day that this one began as
 * @param sleutel made with the form: sending it twice makes one day
 * @param versie what was looked at; of a new day nothing
 */
record OpenDayForm(@Nullable String thema,
		@NotBlank(message = "{openday.form.title.missing}") @Size(max = 120,
				message = "{openday.form.title.long}") @Nullable String titel,
		@NotBlank(message = "{openday.form.summary.missing}") @Size(max = 300,
				message = "{openday.form.summary.long}") @Nullable String samenvatting,
		@NotBlank(message = "{openday.form.aim.missing}") @Size(max = 2000,
				message = "{openday.form.aim.long}") @Nullable String doel,
		@Nullable String datum1, @Nullable String van1, @Nullable String tot1, @Nullable String datum2,
		@Nullable String van2, @Nullable String tot2, @Nullable String datum3, @Nullable String van3,
		@Nullable String tot3, @Nullable String huis,
		@Size(max = 120, message = "{openday.form.short}") @Nullable String plek,
		@Size(max = 120, message = "{openday.form.short}") @Nullable String straat, @Nullable String plaats,
		@NotBlank(message = "{openday.form.expected.missing}") @Pattern(regexp = OpenDayForm.NUMBER,
				message = "{openday.form.number}") @Nullable String verwacht,
		@Pattern(regexp = OpenDayForm.NUMBER, message = "{openday.form.number}") @Nullable String plekken,
		@Size(max = 1000, message = "{openday.form.answer.long}") @Nullable String antwoord, @Nullable String kopie,
		@Nullable String sleutel, @Nullable String versie) {

	/** From 1 to 5000, or nothing. */
	static final String NUMBER = "|[1-9]\\d{0,2}|[1-4]\\d{3}|5000";

	/** As a text: a form in which another type is wrong is not made at all. */
	private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	static final int MOST_DATES = 3;

	OpenDayForm {
		thema = Typed.line(thema);
		titel = Typed.line(titel);
		samenvatting = Typed.line(samenvatting);
		doel = Typed.text(doel);
		huis = Typed.line(huis);
		plek = Typed.line(plek);
		straat = Typed.line(straat);
		plaats = Typed.line(plaats);
		verwacht = Typed.line(verwacht);
		plekken = Typed.line(plekken);
		antwoord = Typed.text(antwoord);
		kopie = Typed.line(kopie);
		sleutel = (sleutel != null && sleutel.matches(KEY)) ? sleutel : UUID.randomUUID().toString();
	}

	/** What can be said of it when nothing but the theme is known. */
	static OpenDayForm about(ThemeChoices.Chosen theme) {
		return new OpenDayForm(theme.slug(), theme.proposedTitle(), theme.proposedSummary(), theme.dayBrings(), null,
				"10:00", "16:00", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				null, null);
	}

	/** The same day once more, at the same hours: all but the dates. */
	static OpenDayForm copyOf(OpenDay day) {
		return of(day, List.of(), day.gathering().slug(), null);
	}

	static OpenDayForm of(OpenDay day) {
		return of(day, day.dates(), null, day.seen().written());
	}

	private static OpenDayForm of(OpenDay day, List<Slot> dates, @Nullable String copied, @Nullable String version) {
		Gathering gathering = day.gathering();
		Venue venue = gathering.venue();
		House house = venue.house();
		List<String> typed = IntStream.range(0, MOST_DATES)
			.boxed()
			.flatMap((at) -> (at < dates.size()) ? typed(dates.get(at)) : undated(gathering, copied != null && at == 0))
			.toList();
		Integer capacity = gathering.signUp().capacity();
		return new OpenDayForm(day.theme().slug(), gathering.title(), gathering.summary(), day.aim(), typed.get(0),
				typed.get(1), typed.get(2), typed.get(3), typed.get(4), typed.get(5), typed.get(6), typed.get(7),
				typed.get(8), (house != null) ? house.slug() : null, venue.name(), venue.street(),
				(house == null) ? label(venue.place()) : null, String.valueOf(day.expected()),
				(capacity != null) ? String.valueOf(capacity) : null, (version != null) ? day.answer() : null, copied,
				null, version);
	}

	private static Stream<String> typed(Slot slot) {
		return Stream.of(slot.when().date().toString(), time(slot.startsAt()), time(slot.endsAt()));
	}

	private static Stream<String> undated(Gathering gathering, boolean withHours) {
		return withHours ? Stream.of("", time(gathering.startsAt()), time(gathering.endsAt())) : Stream.of("", "", "");
	}

	private static String time(Instant moment) {
		return moment.atZone(DutchTime.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
	}

	private static @Nullable String label(@Nullable Place place) {
		return (place != null) ? place.name() + ", " + place.province().label() : null;
	}

	/** The same words, to be written over a newer version. */
	OpenDayForm over(Seen now) {
		return new OpenDayForm(this.thema, this.titel, this.samenvatting, this.doel, this.datum1, this.van1, this.tot1,
				this.datum2, this.van2, this.tot2, this.datum3, this.van3, this.tot3, this.huis, this.plek, this.straat,
				this.plaats, this.verwacht, this.plekken, this.antwoord, this.kopie, this.sleutel, now.written());
	}

	/** A moment as it was typed. */
	record TypedDate(int number, String day, String from, String to) {

		boolean isEmpty() {
			return this.day.isEmpty() && this.from.isEmpty() && this.to.isEmpty();
		}

	}

	List<TypedDate> dates() {
		return List.of(typed(1, this.datum1, this.van1, this.tot1), typed(2, this.datum2, this.van2, this.tot2),
				typed(3, this.datum3, this.van3, this.tot3));
	}

	private static TypedDate typed(int number, @Nullable String day, @Nullable String from, @Nullable String to) {
		return new TypedDate(number, text(day), text(from), text(to));
	}

	private static String text(@Nullable String typed) {
		String text = Typed.orNull(typed);
		return (text != null) ? text : "";
	}

	UUID key() {
		return UUID.fromString(String.valueOf(this.sleutel));
	}

	Seen seen() {
		return Seen.read(this.versie);
	}

	/** Of a form without errors. */
	int expected() {
		return Integer.parseInt(String.valueOf(this.verwacht));
	}

	/** As many as are expected, where nothing else is said. */
	int capacity() {
		String typed = Typed.orNull(this.plekken);
		return (typed != null) ? Integer.parseInt(typed) : expected();
	}

}
