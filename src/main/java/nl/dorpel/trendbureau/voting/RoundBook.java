package nl.dorpel.trendbureau.voting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dorpel.platform.row.Rows;
import nl.dorpel.trendbureau.counting.BallotText;
import nl.dorpel.trendbureau.counting.Ballots;
import nl.dorpel.trendbureau.counting.Count;
import nl.dorpel.trendbureau.recount.CountTables;
import nl.dorpel.trendbureau.voting.RoundPage.BallotLine;
import nl.dorpel.trendbureau.voting.RoundPage.Head;
import nl.dorpel.trendbureau.voting.RoundPage.Option;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds, to be read. Before a round is closed nothing here looks at a ballot.
 */
@Component
@Transactional(readOnly = true)
class RoundBook {

	/** A secret round has no order but that of its numbers, which were drawn by lot. */
	private static final String BALLOTS = """
			select row_number() over (order by id) as number, cast(null as text) as voter, choice from secret_ballot
			where round_id = :round
			union all
			select row_number() over (order by a.name, a.id), a.name, b.choice from open_ballot b
				join account a on a.id = b.account_id where b.round_id = :round
			order by number
			""";

	private static final String LIST = """
			select r.id, r.question, r.state, r.opens_at, r.closes_at, r.secret, r.fictitious, r.result,
				p.title as chosen_title
			from voting_round r left join theme_proposal p on p.id = r.chosen_id
			where :behind_the_scenes or r.confirmed_by_id is not null or r.cancelled_at is not null
			order by case r.state when 'OPEN' then 0 when 'CONFIRMED' then 1 when 'PROPOSED' then 2 else 3 end,
				r.closes_at desc, r.id desc
			limit 100
			""";

	// How many voted leaves the database only when it may be told
	private static final String HEAD = """
			select r.id, r.state, r.method, r.question, r.secret, r.quorum, r.opens_at, r.closes_at, r.fictitious,
				r.proposed_by_id as proposer_id, proposer.name as proposer, confirmer.name as confirmer,
				coalesce(r.electors, 0) as electors,
				case when r.turnout is not null then r.turnout when 2 * v.voted >= r.electors then v.voted else 0 end as voted,
				r.result, p.slug as chosen_slug, p.title as chosen_title, theme.slug as theme_slug, decider.name as decider, r.decided_at, r.decision,
				r.cancelled_at, r.cancel_reason
			from voting_round r
			cross join lateral (select count(*) as voted from voted where round_id = r.id) v
			join account proposer on proposer.id = r.proposed_by_id
			left join account confirmer on confirmer.id = r.confirmed_by_id
			left join account decider on decider.id = r.decided_by_id
			left join theme_proposal p on p.id = r.chosen_id
			left join theme on theme.proposal_id = r.chosen_id
			where r.id = :id and (:behind_the_scenes or r.confirmed_by_id is not null or r.cancelled_at is not null)
			""";

	private static final String OPTIONS = """
			select o.number, o.proposal_id, p.title, p.slug, p.question, o.endorsements
			from voting_option o join theme_proposal p on p.id = o.proposal_id where o.round_id = ? order by o.number
			""";

	private final JdbcClient jdbc;

	RoundBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A round in the list. */
	record Line(long id, String question, RoundState state, Instant opensAt, Instant closesAt, boolean secret,
			boolean fictitious, @Nullable RoundResult result, @Nullable String chosenTitle) {

	}

	/**
	 * @param behindTheScenes whether who looks sees what has not been confirmed yet
	 */
	public List<Line> list(boolean behindTheScenes) {
		return this.jdbc.sql(LIST).param("behind_the_scenes", behindTheScenes).query(Rows.as(Line.class)).list();
	}

	public Optional<RoundPage> page(long id, boolean behindTheScenes) {
		return this.jdbc.sql(HEAD)
			.param("id", id)
			.param("behind_the_scenes", behindTheScenes)
			.query(Rows.as(Head.class))
			.optional()
			.map(this::page);
	}

	private RoundPage page(Head head) {
		List<Option> options = this.jdbc.sql(OPTIONS).param(head.id()).query(Rows.as(Option.class)).list();
		List<BallotLine> ballots = head.isCounted()
				? this.jdbc.sql(BALLOTS).param("round", head.id()).query(Rows.as(BallotLine.class)).list() : List.of();
		return new RoundPage(head, options, ballots.isEmpty() ? null : tables(head, options, ballots), ballots);
	}

	private static CountTables tables(Head head, List<Option> options, List<BallotLine> lines) {
		String text = lines.stream().map(BallotLine::choice).collect(Collectors.joining("\n"));
		Ballots ballots = BallotText.read(head.method(), Letters.of(options.size()), text).ballots();
		return new CountTables(Count.of(head.method(), ballots.named(options.stream().map(Option::title).toList())));
	}

	/** The number under which the ballot with this receipt is published. */
	public Optional<BallotLine> find(long id, Receipt receipt) {
		return this.jdbc.sql("""
				select number, cast(null as text) as voter, choice from (
					select row_number() over (order by id) as number, receipt_hash, choice from secret_ballot
					where round_id = ?) b where b.receipt_hash = ?
				""").params(id, receipt.hash()).query(Rows.as(BallotLine.class)).optional();
	}

}
