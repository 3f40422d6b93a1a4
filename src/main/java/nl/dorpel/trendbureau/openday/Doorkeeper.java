package nl.dorpel.trendbureau.openday;

import java.util.List;

import nl.dorpel.agenda.DraftsElsewhere;
import nl.dorpel.agenda.GatheringPublished;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Nobody puts a day in the agenda past its confirmation. The database sees to that as
 * well; here people are told. Until then staff find it among the days that are
 * registered, and there alone.
 */
@Component
class Doorkeeper implements DraftsElsewhere {

	private final JdbcClient jdbc;

	Doorkeeper(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void check(GatheringPublished event) {
		boolean open = this.jdbc
			.sql("select exists (select from open_day where gathering_id = ? and state <> 'CONFIRMED')")
			.param(event.gatheringId())
			.query(Boolean.class)
			.single();
		if (open) {
			throw new NotConfirmed(event.gatheringId());
		}
	}

	/** Withdrawn ones too, and those that nobody but their maker should see yet. */
	@Override
	public List<Long> gatheringIds() {
		return this.jdbc.sql("select gathering_id from open_day where state <> 'CONFIRMED'")
			.query((row, number) -> row.getLong(1))
			.list();
	}

}
