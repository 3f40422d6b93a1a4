package nl.dorpel.trendbureau.openday;

import java.util.Optional;

import nl.dorpel.agenda.Workplace;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * From the desk of a gathering to the page of the day, where its harvest and report are.
 */
@Component
class OpenDayWorkplace implements Workplace {

	private static final String LABEL = "openday.workplace";

	private final JdbcClient jdbc;

	OpenDayWorkplace(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Link> of(long gatheringId) {
		return this.jdbc.sql("""
				select '/trendbureau/open-dagen/' || g.slug
				from open_day d join gathering g on g.id = d.gathering_id where g.id = ?
				""").param(gatheringId).query(String.class).optional().map((path) -> new Link(path, LABEL));
	}

}
