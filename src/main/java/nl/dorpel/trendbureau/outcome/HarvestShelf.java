package nl.dorpel.trendbureau.outcome;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.row.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is read what a day brought.
 */
@Component
@Transactional(readOnly = true)
public class HarvestShelf {

	private static final String LINES = """
			select o.id, o.version, o.slug, o.heading, o.said, o.onward, o.state, a.public_id as doer_key, a.name as doer,
				o.doer_name, o.due_on
			from day_outcome o left join account a on a.id = o.doer_id
			where o.day_id = :day
			""";

	private static final String DOERS = """
			select a.id, a.public_id as key, a.name from account a
			where a.state in ('INVITED', 'ACTIVE') and a.name is not null and (a.id = :viewer
				or a.id in (select f.account_id from gathering_facilitator f
					join open_day d on d.gathering_id = f.gathering_id where d.id = :day)
				or a.id in (select r.account_id from registration r
					join open_day d on d.gathering_id = r.gathering_id
					where d.id = :day and r.state in ('SEATED', 'WALK_IN'))
				or a.id in (select o.doer_id from day_outcome o where o.day_id = :day))
			order by lower(a.name), a.id
			""";

	private final JdbcClient jdbc;

	HarvestShelf(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All that a day brought, every heading in its turn, in the order in which it was
	 * kept.
	 */
	public Map<HarvestHeading, List<HarvestLine>> of(long day) {
		List<HarvestLine> lines = this.jdbc.sql(LINES + "order by o.id")
			.param("day", day)
			.query(Rows.as(HarvestLine.class))
			.list();
		Map<HarvestHeading, List<HarvestLine>> harvest = new LinkedHashMap<>();
		Arrays.stream(HarvestHeading.values())
			.forEach((heading) -> harvest.put(heading,
					lines.stream().filter((line) -> line.heading() == heading).toList()));
		return harvest;
	}

	Optional<HarvestLine> find(long day, long id) {
		return this.jdbc.sql(LINES + "and o.id = :id")
			.param("day", day)
			.param("id", id)
			.query(Rows.as(HarvestLine.class))
			.optional();
	}

	/** Who runs the day, who came, who looks, and who has taken something on already. */
	List<Doer> doers(long day, SignedIn viewer) {
		return this.jdbc.sql(DOERS).param("day", day).param("viewer", viewer.id()).query(Rows.as(Doer.class)).list();
	}

}
