package nl.dorpel.trendbureau.voting;

import java.util.Optional;

import nl.dorpel.trendbureau.voting.BallotRefused.Reason;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may vote in a round, and who did so: nothing in it knows what anybody voted.
 */
@Component
class Electorate {

	private static final String HURDLE = """
			select case when %s then 'STAFF' when not exists (
				select from elector e where e.round_id = :round and e.account_id = a.id) then 'NO_ELECTOR' end
			from account a where a.id = :voter
			""".formatted(Turnout.STAFF);

	private static final String REWRITE = """
			with old as (delete from voted where round_id = :round returning round_id, account_id)
			insert into voted (round_id, account_id) select round_id, account_id from old order by account_id
			""";

	private final JdbcClient jdbc;

	Electorate(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Fixes who may vote: the kerngroep as it is now, without staff.
	 * @return how many they are
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int fix(long round) {
		return this.jdbc
			.sql("insert into elector (round_id, account_id) select cast(:round as bigint), a.id " + Turnout.KERNGROEP)
			.param("round", round)
			.update();
	}

	/** Why somebody may not vote in a round; empty for who may. */
	@Transactional(readOnly = true)
	public Optional<Reason> hurdle(long round, long voter) {
		return this.jdbc.sql(HURDLE)
			.param("round", round)
			.param("voter", voter)
			.query((row, number) -> Optional.ofNullable(row.getString(1)).map(Reason::valueOf))
			.single();
	}

	@Transactional(readOnly = true)
	public boolean hasVoted(long round, long voter) {
		return this.jdbc.sql("select exists (select from voted where round_id = ? and account_id = ?)")
			.params(round, voter)
			.query(Boolean.class)
			.single();
	}

	/**
	 * @throws BallotRefused if somebody may not vote in the round
	 */
	void require(long round, long voter) {
		hurdle(round, voter).ifPresent((reason) -> {
			throw new BallotRefused(reason);
		});
	}

	/**
	 * Writes down that somebody has voted. Of two at the same moment the second waits for
	 * the first, and adds nothing.
	 * @throws BallotRefused if they had voted already
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tickOff(long round, long voter) {
		if (this.jdbc.sql("insert into voted (round_id, account_id) values (?, ?) on conflict do nothing")
			.params(round, voter)
			.update() == 0) {
			throw new BallotRefused(Reason.VOTED);
		}
	}

	/** So that nothing tells in which order they came. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void rewrite(long round) {
		this.jdbc.sql(REWRITE).param("round", round).update();
	}

	/** Whether as many have voted that everybody may know how many. */
	@Transactional(readOnly = true)
	public boolean isTurnoutTold(long round) {
		return Turnout.isTold(voted(round), count("elector", round));
	}

	/** How many ballots have been cast. */
	@Transactional(readOnly = true)
	public int voted(long round) {
		return count("voted", round);
	}

	private int count(String table, long round) {
		return this.jdbc.sql("select count(*) from " + table + " where round_id = ?")
			.param(round)
			.query(Integer.class)
			.single();
	}

}
