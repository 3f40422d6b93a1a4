package nl.dorpel.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dorpel.network.Location;
import nl.dorpel.network.Province;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands in a calendar: what is coming and was a while ago, and for a month what was
 * cancelled, so that programs take it out.
 */
@Component
public class CalendarEntries {

	/** So long after a cancellation every program has looked again. */
	private static final Duration CANCELLED_KEPT = Duration.ofDays(31);

	private static final Duration PAST_KEPT = Duration.ofDays(92);

	private static final String SELECT = """
			select g.uid, g.sequence, g.changed_at, g.starts_at, g.ends_at, g.title, g.summary, coalesce(h.name, g.venue_name)
				as venue, g.street, p.name as place, g.latitude, g.longitude, g.slug, g.state
			from gathering g left join house h on h.id = g.house_id left join place p on p.id = g.place_id
			where (g.state = 'PUBLISHED' and g.ends_at > :past or g.state = 'CANCELLED' and g.cancelled_at > :cancelled)
			""";

	private static final String ORDER = " order by g.starts_at, g.id limit 2000";

	private final JdbcClient jdbc;

	private final Clock clock;

	CalendarEntries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<CalendarEntry> all() {
		return select("", Map.of());
	}

	@Transactional(readOnly = true)
	public List<CalendarEntry> about(long topicId) {
		return select("and exists (select from gathering_topic t where t.gathering_id = g.id and t.topic_id = :topic)",
				Map.of("topic", topicId));
	}

	@Transactional(readOnly = true)
	public List<CalendarEntry> in(Province province) {
		return select("and p.province = :province", Map.of("province", province.name()));
	}

	@Transactional(readOnly = true)
	public List<CalendarEntry> of(long seriesId) {
		return select("and g.series_id = :series", Map.of("series", seriesId));
	}

	/** What other modules gather by themselves, such as the days about a theme. */
	@Transactional(readOnly = true)
	public List<CalendarEntry> among(Collection<Long> gatheringIds) {
		return gatheringIds.isEmpty() ? List.of() : select("and g.id in (:ids)", Map.of("ids", gatheringIds));
	}

	/** Where somebody goes, and what they run. */
	@Transactional(readOnly = true)
	public List<CalendarEntry> ofPerson(long accountId) {
		return select(
				"""
						and (exists (select from registration r where r.gathering_id = g.id and r.account_id = :account
								and r.state in ('SEATED', 'WALK_IN'))
							or exists (select from gathering_facilitator f where f.gathering_id = g.id and f.account_id = :account))
						""",
				Map.of("account", accountId));
	}

	private List<CalendarEntry> select(String which, Map<String, ?> values) {
		return this.jdbc.sql(SELECT + which + ORDER)
			.param("past", this.clock.instant().minus(PAST_KEPT).atOffset(ZoneOffset.UTC))
			.param("cancelled", this.clock.instant().minus(CANCELLED_KEPT).atOffset(ZoneOffset.UTC))
			.params(values)
			.query((row, number) -> entry(row))
			.list();
	}

	private static CalendarEntry entry(ResultSet row) throws SQLException {
		String where = Stream.of(row.getString("venue"), row.getString("street"), row.getString("place"))
			.filter((part) -> part != null)
			.collect(Collectors.joining(", "));
		double latitude = row.getDouble("latitude");
		Location location = row.wasNull() ? null : new Location(latitude, row.getDouble("longitude"));
		return new CalendarEntry(row.getObject("uid", UUID.class), row.getInt("sequence"),
				row.getTimestamp("changed_at").toInstant(), row.getTimestamp("starts_at").toInstant(),
				row.getTimestamp("ends_at").toInstant(), row.getString("title"), row.getString("summary"), where,
				location, "/agenda/" + row.getString("slug"), row.getString("state").equals("CANCELLED"));
	}

}
