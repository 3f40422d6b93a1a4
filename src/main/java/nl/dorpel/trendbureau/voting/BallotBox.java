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

	private static final String REWRITE = """
			with old as (delete from secret_ballot where round_id = :round returning round_id, receipt_hash, choice)
			insert into secret_ballot (id, round_id, receipt_hash, choice)
			select gen_random_uuid(), round_id, receipt_hash, choice from old order by random()
			""";

	private final Electorate electorate;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BallotBox(Electorate electorate, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.electorate = electorate;
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
	@PreAuthorize("isAuthenticated()")
	public Optional<Receipt> cast(long round, long voter, String choice) {
		Held held = hold(round);
		this.electorate.require(round, voter);
		this.electorate.tickOff(round, voter);
		tellTurnout(round);
		return held.secret() ? Optional.of(putInSecret(round, choice)) : putInOpenly(round, voter, choice);
	}

	/**
	 * Puts another ballot in the place of the one that was cast.
	 * @param receipt of the ballot; of an open round none is needed
	 * @throws BallotRefused if it has not been counted
	 */
	@Transactional
	@PreAuthorize("isAuthenticated()")
	public void replace(long round, long voter, @Nullable Receipt receipt, String choice) {
		Held held = hold(round);
		this.electorate.require(round, voter);
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
		if (this.electorate.isTurnoutTold(round)) {
			this.events.publishEvent(new ContentChanged());
		}
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
		if (ballots != this.electorate.voted(round)) {
			throw new IllegalStateException("Round %d has %d ballots".formatted(round, ballots));
		}
		this.electorate.rewrite(round);
		return this.jdbc.sql("select choice from secret_ballot where round_id = ?")
			.param(round)
			.query((row, number) -> row.getString(1))
			.list();
	}

}
