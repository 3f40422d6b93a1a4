package nl.dorpel.trendbureau.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.trendbureau.voting.BallotRefused.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where ballots go in. Of a secret round it keeps who voted and what was voted apart:
 * nothing in the one points at the other, and nothing tells in which order they came.
 */
@Component
class BallotBox {

	/** Casting shares the row with others who cast; closing has it alone. */
	private static final String HOLD = "select state, secret, closes_at from voting_round where id = ? for share";

	private static final String HURDLE = """
			select case when %s then 'STAFF' when not exists (
				select from elector e where e.round_id = :round and e.account_id = a.id) then 'NO_ELECTOR' end
			from account a where a.id = :voter
			""".formatted(Turnout.STAFF);

	private static final String REWRITE = """
			with old as (delete from secret_ballot where round_id = :round returning round_id, receipt_hash, choice)
			insert into secret_ballot (id, round_id, receipt_hash, choice)
			select gen_random_uuid(), round_id, receipt_hash, choice from old order by random()
			""";

	private static final String REWRITE_VOTED = """
			with old as (delete from voted where round_id = :round returning round_id, account_id)
			insert into voted (round_id, account_id) select round_id, account_id from old order by account_id
			""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BallotBox(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	private record Held(RoundState state, boolean secret, Instant closesAt) {

	}

	/**
	 * Casts a ballot, once for each voter.
	 * @param choice as it will be published, such as {@code A > C}
	 * @return the receipt, of a secret round; it is told only here
	 * @throws BallotRefused if it has not been counted
	 */
	@Transactional
	@PreAuthorize("hasRole('CORE_GROUP')")
	public Optional<Receipt> cast(long round, long voter, String choice) {
		Held held = hold(round);
		requireElector(round, voter);
		// Two at the same moment: the second waits for the first, and adds nothing
		if (this.jdbc.sql("insert into voted (round_id, account_id) values (?, ?) on conflict do nothing")
			.params(round, voter)
			.update() == 0) {
			throw new BallotRefused(Reason.VOTED);
		}
		tellTurnout(round);
		return held.secret() ? Optional.of(putInSecret(round, choice)) : putInOpenly(round, voter, choice);
	}

	/**
	 * Puts another ballot in the place of the one that was cast.
	 * @param receipt of the ballot; of an open round none is needed
	 * @throws BallotRefused if it has not been counted
	 */
	@Transactional
	@PreAuthorize("hasRole('CORE_GROUP')")
	public void replace(long round, long voter, @Nullable Receipt receipt, String choice) {
		Held held = hold(round);
		requireElector(round, voter);
		int replaced = held.secret()
				? this.jdbc.sql("update secret_ballot set choice = ? where round_id = ? and receipt_hash = ?")
					.params(choice, round, (receipt != null) ? receipt.hash() : new byte[0])
					.update()
				: this.jdbc.sql("update open_ballot set choice = ? where round_id = ? and account_id = ?")
					.params(choice, round, voter)
					.update();
		if (replaced == 0) {
			throw new BallotRefused(Reason.WRONG_RECEIPT);
		}
	}

	private Held hold(long round) {
		Held held = this.jdbc.sql(HOLD)
			.param(round)
			.query((row, number) -> new Held(RoundState.valueOf(row.getString(1)), row.getBoolean(2),
					row.getTimestamp(3).toInstant()))
			.single();
		if (held.state() == RoundState.PROPOSED || held.state() == RoundState.CONFIRMED
				|| held.state() == RoundState.CANCELLED) {
			throw new BallotRefused(Reason.NOT_OPEN);
		}
		if (held.state() != RoundState.OPEN || !this.clock.instant().isBefore(held.closesAt())) {
			throw new BallotRefused(Reason.TOO_LATE);
		}
		return held;
	}

	private void requireElector(long round, long voter) {
		hurdle(round, voter).ifPresent((reason) -> {
			throw new BallotRefused(reason);
		});
	}

	private Receipt putInSecret(long round, String choice) {
		Receipt receipt = Receipt.fresh();
		this.jdbc.sql("insert into secret_ballot (id, round_id, receipt_hash, choice) values (?, ?, ?, ?)")
			.params(UUID.randomUUID(), round, receipt.hash(), choice)
			.update();
		return receipt;
	}

	private Optional<Receipt> putInOpenly(long round, long voter, String choice) {
		this.jdbc.sql("insert into open_ballot (round_id, account_id, choice) values (?, ?, ?)")
			.params(round, voter, choice)
			.update();
		return Optional.empty();
	}

	/** Below half nothing changes on any page, so that nobody sees a vote come in. */
	private void tellTurnout(long round) {
		if (Turnout.isTold(voted(round), count("elector", round))) {
			this.events.publishEvent(new ContentChanged());
		}
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

	/** Whether a ballot of the round has this receipt. */
	@Transactional(readOnly = true)
	public boolean knows(long round, Receipt receipt) {
		return this.jdbc.sql("select exists (select from secret_ballot where round_id = ? and receipt_hash = ?)")
			.params(round, receipt.hash())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Fixes who may vote: the kerngroep as it is now, without staff.
	 * @return how many they are
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int fixElectorate(long round) {
		return this.jdbc
			.sql("insert into elector (round_id, account_id) select cast(:round as bigint), a.id " + Turnout.KERNGROEP)
			.param("round", round)
			.update();
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

	/**
	 * Shakes the box: whoever looks into the database afterwards finds all ballots of a
	 * secret round written at once and in an order drawn by lot.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<String> shakeAndEmpty(long round, boolean secret) {
		if (!secret) {
			return this.jdbc.sql("select choice from open_ballot where round_id = ?")
				.param(round)
				.query((row, number) -> row.getString(1))
				.list();
		}
		int ballots = this.jdbc.sql(REWRITE).param("round", round).update();
		if (ballots != voted(round)) {
			throw new IllegalStateException("Round %d has %d ballots".formatted(round, ballots));
		}
		this.jdbc.sql(REWRITE_VOTED).param("round", round).update();
		return this.jdbc.sql("select choice from secret_ballot where round_id = ?")
			.param(round)
			.query((row, number) -> row.getString(1))
			.list();
	}

}
