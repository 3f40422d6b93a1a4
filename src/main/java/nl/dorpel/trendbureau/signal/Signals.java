package nl.dorpel.trendbureau.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where signals are read. A hidden one is in no list and in no count.
 */
@Component
@Transactional(readOnly = true)
public class Signals {

	static final int PER_PAGE = 12;

	private static final int QUARTERS = 8;

	private static final String LINES = """
			select s.id, s.seen, s.more, s.location, p.province, s.since, s.sent_at, a.name as author, s.group_id,
				g.title as group_title, s.fictitious, s.hidden_at is not null as hidden,
				(select string_agg(t.name, ', ' order by t.name) from signal_topic st join topic t on t.id = st.topic_id
					where st.signal_id = s.id) as topics,
				(select t.slug from signal_topic st join topic t on t.id = st.topic_id where st.signal_id = s.id
					order by t.name limit 1) as picture,
				count(*) over () as total
			from trend_signal s
			join account a on a.id = s.author_id
			left join place p on p.id = s.place_id
			left join signal_group g on g.id = s.group_id
			""";

	private static final String ABOUT = " and exists (select from signal_topic st join topic t on t.id = st.topic_id"
			+ " where st.signal_id = s.id and t.slug = any(:topics))";

	private static final String NEWEST_FIRST = " order by s.sent_at desc, s.id desc limit :limit offset :offset";

	private static final String PER_TOPIC_AND_QUARTER = """
			select t.slug, t.name, to_char(s.sent_at at time zone 'Europe/Amsterdam', 'YYYY-Q') as quarter,
				count(*) as signals
			from trend_signal s join signal_topic st on st.signal_id = s.id join topic t on t.id = st.topic_id
			where s.hidden_at is null
			group by t.slug, t.name, quarter
			""";

	private static final String PER_QUARTER = """
			select to_char(sent_at at time zone 'Europe/Amsterdam', 'YYYY-Q') as quarter, count(*) as signals
			from trend_signal where hidden_at is null group by quarter
			""";

	private static final String GROUPABLE = """
			where s.hidden_at is null and (s.group_id = :group or s.id = any(:chosen) or s.id in (
				select id from trend_signal where hidden_at is null and group_id is null
				order by sent_at desc, id desc limit :limit))
			order by s.sent_at desc, s.id desc
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Signals(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** How many signals there are about a topic from a quarter such as 2026-3. */
	record Count(String slug, String name, String quarter, int signals) {

	}

	/** A page of the list, the newest first. */
	List<SignalLine> find(@Nullable String topic, int page) {
		return this.jdbc.sql(LINES + "where s.hidden_at is null" + ((topic != null) ? ABOUT : "") + NEWEST_FIRST)
			.param("topics", new String[] { String.valueOf(topic) })
			.param("limit", PER_PAGE)
			.param("offset", (page - 1L) * PER_PAGE)
			.query(Rows.as(SignalLine.class))
			.list();
	}

	/** The last that were told. */
	public List<SignalLine> newest(int most) {
		return this.jdbc.sql(LINES + "where s.hidden_at is null" + NEWEST_FIRST)
			.param("limit", most)
			.param("offset", 0)
			.query(Rows.as(SignalLine.class))
			.list();
	}

	/** These, the newest first, unless they are hidden. */
	public List<SignalLine> byIds(Collection<Long> ids) {
		return this.jdbc
			.sql(LINES + "where s.hidden_at is null and s.id = any(:ids) order by s.sent_at desc, s.id desc")
			.param("ids", ids.toArray(Long[]::new))
			.query(Rows.as(SignalLine.class))
			.list();
	}

	/** The newest about any of these topics. */
	public List<SignalLine> about(Collection<String> topics, int most) {
		return this.jdbc.sql(LINES + "where s.hidden_at is null" + ABOUT + NEWEST_FIRST)
			.param("topics", topics.toArray(String[]::new))
			.param("limit", most)
			.param("offset", 0)
			.query(Rows.as(SignalLine.class))
			.list();
	}

	/**
	 * What can be put in a group: all that are chosen or in it already, and the newest
	 * that are in none.
	 */
	List<SignalLine> groupable(long groupId, Collection<Long> chosen, int most) {
		return this.jdbc.sql(LINES + GROUPABLE)
			.param("group", groupId)
			.param("chosen", chosen.toArray(Long[]::new))
			.param("limit", most)
			.query(Rows.as(SignalLine.class))
			.list();
	}

	List<SignalLine> inGroup(long groupId) {
		return this.jdbc
			.sql(LINES + "where s.hidden_at is null and s.group_id = :group order by s.sent_at desc, s.id desc")
			.param("group", groupId)
			.query(Rows.as(SignalLine.class))
			.list();
	}

	/** One, hidden or not. */
	Optional<SignalLine> find(long id) {
		return this.jdbc.sql(LINES + "where s.id = ?").param(id).query(Rows.as(SignalLine.class)).optional();
	}

	/** A proposal that rests on a signal. */
	record Proposal(String slug, String title) {

	}

	List<Proposal> proposalsOn(long id) {
		return this.jdbc.sql("""
				select p.slug, p.title from theme_proposal p
				join theme_proposal_signal ps on ps.proposal_id = p.id
				where ps.signal_id = ? and p.state <> 'DRAFT' order by p.opened_at
				""").param(id).query(Rows.as(Proposal.class)).list();
	}

	/** How many there are for each topic and quarter. */
	List<Count> perTopicAndQuarter() {
		return this.jdbc.sql(PER_TOPIC_AND_QUARTER).query(Rows.as(Count.class)).list();
	}

	/** How many there are for each of the last quarters, the oldest first. */
	Map<String, Integer> perQuarter() {
		Map<String, Integer> counts = this.jdbc.sql(PER_QUARTER)
			.query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), DutchTime.ZONE);
		return IntStream.rangeClosed(1 - QUARTERS, 0)
			.mapToObj((ago) -> quarter(today.plusMonths(3L * ago)))
			.collect(Collectors.toMap((quarter) -> quarter, (quarter) -> counts.getOrDefault(quarter, 0), Integer::sum,
					TreeMap::new));
	}

	private static String quarter(LocalDate day) {
		return "%d-%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
	}

}
