package nl.dorpel.trendbureau.voting;

import java.time.Instant;
import java.util.List;

import nl.dorpel.platform.row.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds in which the kerngroep is voting, for pages that point at them.
 */
@Component
public class RunningRounds {

	private final JdbcClient jdbc;

	RunningRounds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A round, with nothing about how it stands. */
	public record Running(long id, String question, int proposals, Instant closesAt, boolean fictitious) {

	}

	/** The one that closes first comes first. */
	@Transactional(readOnly = true)
	public List<Running> now() {
		return this.jdbc.sql("""
				select r.id, r.question, (select count(*) from voting_option o where o.round_id = r.id) as proposals,
					r.closes_at, r.fictitious
				from voting_round r where r.state = 'OPEN' order by r.closes_at, r.id limit 10
				""").query(Rows.as(Running.class)).list();
	}

}
