package nl.dorpel.agenda.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

import nl.dorpel.agenda.GatheringKind;
import nl.dorpel.network.Province;
import nl.dorpel.platform.text.Slugged;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for in the agenda, as it stands in the address. What means nothing
 * is left out.
 *
 * @param soort a kind of gathering
 * @param plaats a province, or {@code online}
 * @param wanneer {@code geweest} for what is over
 * @param dag one day
 * @param maand the month that stands beside the list
 */
record AgendaFilter(@Nullable String soort, @Nullable String onderwerp, @Nullable String plaats,
		@Nullable String wanneer, @Nullable String dag, @Nullable String maand, @Nullable String pagina) {

	static final String ONLINE = "online";

	private static final String PAST = "geweest";

	Optional<GatheringKind> kind() {
		return Slugged.find(GatheringKind.class, String.valueOf(this.soort));
	}

	/** The slug of a topic, if one was chosen that there can be. */
	Optional<String> topic() {
		return Optional.ofNullable(this.onderwerp).filter((slug) -> slug.matches("[a-z-]+"));
	}

	Optional<Province> province() {
		return Slugged.find(Province.class, String.valueOf(this.plaats));
	}

	boolean isOnline() {
		return ONLINE.equals(this.plaats);
	}

	boolean isPast() {
		return PAST.equals(this.wanneer);
	}

	Optional<LocalDate> day() {
		return read(this.dag, LocalDate::parse).filter((day) -> isNear(day.getYear()));
	}

	Optional<YearMonth> month() {
		return read(this.maand, YearMonth::parse).filter((month) -> isNear(month.getYear()));
	}

	/** Nobody plans farther ahead, and search engines need not turn pages for ever. */
	private static boolean isNear(int year) {
		return year >= 2020 && year <= 2040;
	}

	int page() {
		return String.valueOf(this.pagina).matches("[1-9]\\d{0,2}") ? Integer.parseInt(String.valueOf(this.pagina)) : 1;
	}

	/** Whether it is the agenda as everybody finds it. */
	boolean isEmpty() {
		return kind().isEmpty() && !isChosen(this.onderwerp) && province().isEmpty() && !isOnline() && !isPast()
				&& day().isEmpty() && month().isEmpty() && page() == 1;
	}

	boolean matchesKind(AgendaLine line) {
		return kind().map((kind) -> kind == line.kind()).orElse(true);
	}

	boolean matchesTopic(AgendaLine line) {
		return !isChosen(this.onderwerp) || line.topicSlugs().contains(this.onderwerp);
	}

	boolean matchesPlace(AgendaLine line) {
		return (!isOnline() || line.online()) && province().map((province) -> province == line.province()).orElse(true);
	}

	boolean matchesDay(AgendaLine line) {
		return day().map((day) -> day.equals(line.date())).orElse(true);
	}

	/** Query string for the same with another value of one part, or without it. */
	String with(String name, @Nullable String value) {
		UriComponentsBuilder address = UriComponentsBuilder.newInstance();
		add(address, "soort", name.equals("soort") ? value : this.soort);
		add(address, "onderwerp", name.equals("onderwerp") ? value : this.onderwerp);
		add(address, "plaats", name.equals("plaats") ? value : this.plaats);
		add(address, "wanneer", name.equals("wanneer") ? value : this.wanneer);
		add(address, "dag", name.equals("dag") ? value : null);
		add(address, "maand", name.equals("maand") ? value : this.maand);
		add(address, "pagina", name.equals("pagina") ? value : null);
		return address.encode().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
		if (isChosen(value)) {
			address.queryParam(name, value);
		}
	}

	static boolean isChosen(@Nullable String value) {
		return value != null && !value.isEmpty();
	}

	private static <T> Optional<T> read(@Nullable String text, Function<String, T> reader) {
		try {
			return isChosen(text) ? Optional.of(reader.apply(String.valueOf(text))) : Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
