package nl.dorpel.agenda.listing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.dorpel.platform.row.Rows;
import nl.dorpel.platform.web.DutchTime;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the agenda, in three queries: what is coming or over, what is in the month beside
 * it, and the topics.
 */
@Component
class AgendaReader {

	private static final int EACH = 20;

	/** More than the movement has in a few years: the filter is done in memory. */
	private static final int MOST = 2000;

	/** To be formatted with which ones in what order, and how many at most. */
	static final String LINES = """
			select g.slug, g.kind, g.state, g.title, g.summary, g.starts_at, g.ends_at, coalesce(h.name, g.venue_name) as venue,
				p.name as place, p.province, g.online_link is not null as online, g.sign_up, g.capacity, g.seats_taken,
				g.fictitious, array_to_string(array(select t.slug from gathering_topic gt join topic t on t.id = gt.topic_id
					where gt.gathering_id = g.id order by t.slug), ',') as topics
			from gathering g left join house h on h.id = g.house_id left join place p on p.id = g.place_id
			where g.state in ('PUBLISHED', 'CANCELLED') and %s limit %d
			""";

	private static final String COMING = LINES.formatted("g.ends_at > :now order by g.starts_at, g.id", MOST);

	private static final String PAST = LINES.formatted("g.ends_at <= :now order by g.starts_at desc, g.id desc", MOST);

	private static final String DAYS = """
			select cast(g.starts_at at time zone 'Europe/Amsterdam' as date) as day, count(*) as gatherings from gathering g
			where g.state = 'PUBLISHED' and g.starts_at >= :from and g.starts_at < :until group by day
			""";

	private final JdbcClient jdbc;

	private final AgendaChoices choices;

	private final Clock clock;

	AgendaReader(JdbcClient jdbc, AgendaChoices choices, Clock clock) {
		this.jdbc = jdbc;
		this.choices = choices;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public AgendaPage read(AgendaFilter filter) {
		Instant now = this.clock.instant();
		List<AgendaLine> all = lines(filter, now);
		List<AgendaLine> found = all.stream().filter(matching(filter)).toList();
		int from = Math.min((filter.page() - 1) * EACH, found.size());
		List<AgendaLine> shown = found.subList(from, Math.min(from + EACH, found.size()));
		Locale language = LocaleContextHolder.getLocale();
		return new AgendaPage(months(shown, language), found.size(), filter.isPast(), day(filter),
				this.choices.kinds(all, filter), this.choices.topics(all, filter), this.choices.places(all, filter),
				grid(filter, all, now, language), (filter.page() > 1) ? page(filter, filter.page() - 1) : null,
				(from + EACH < found.size()) ? page(filter, filter.page() + 1) : null,
				filter.with("wanneer", filter.isPast() ? null : "geweest"), !filter.isEmpty());
	}

	/** One day is a day, whether it is coming or over. */
	private List<AgendaLine> lines(AgendaFilter filter, Instant now) {
		List<AgendaLine> lines = new ArrayList<>(select(filter.isPast() ? PAST : COMING, now));
		if (filter.day().isPresent() && !filter.isPast()) {
			lines.addAll(0, select(PAST, now).stream().filter(filter::matchesDay).toList());
		}
		return lines;
	}

	private List<AgendaLine> select(String sql, Instant now) {
		return this.jdbc.sql(sql).param("now", now.atOffset(ZoneOffset.UTC)).query(Rows.as(AgendaLine.class)).list();
	}

	private static Predicate<AgendaLine> matching(AgendaFilter filter) {
		return (line) -> filter.matchesKind(line) && filter.matchesTopic(line) && filter.matchesPlace(line)
				&& filter.matchesDay(line);
	}

	private static List<AgendaPage.Month> months(List<AgendaLine> lines, Locale language) {
		Map<YearMonth, List<AgendaLine>> months = lines.stream()
			.collect(Collectors.groupingBy(AgendaLine::month, LinkedHashMap::new, Collectors.toList()));
		return months.entrySet()
			.stream()
			.map((month) -> new AgendaPage.Month(MonthGrid.title(month.getKey(), language), month.getValue()))
			.toList();
	}

	private static @Nullable String day(AgendaFilter filter) {
		return filter.day().map((day) -> new DutchTime().day(day)).orElse(null);
	}

	private static String page(AgendaFilter filter, int number) {
		return filter.with("pagina", (number > 1) ? String.valueOf(number) : null);
	}

	/** The month that was asked for, or the one in which the next gathering is. */
	private MonthGrid grid(AgendaFilter filter, List<AgendaLine> all, Instant now, Locale language) {
		LocalDate today = LocalDate.ofInstant(now, DutchTime.ZONE);
		YearMonth first = (filter.isPast() || all.isEmpty()) ? YearMonth.from(today) : all.getFirst().month();
		YearMonth month = filter.month().or(() -> filter.day().map(YearMonth::from)).orElse(first);
		Map<LocalDate, Integer> counts = this.jdbc.sql(DAYS)
			.param("from", month.atDay(1).atStartOfDay(DutchTime.ZONE).toOffsetDateTime())
			.param("until", month.plusMonths(1).atDay(1).atStartOfDay(DutchTime.ZONE).toOffsetDateTime())
			.query((row, number) -> Map.entry(row.getObject("day", LocalDate.class), row.getInt("gatherings")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return MonthGrid.of(month, counts, today, filter, language);
	}

}
