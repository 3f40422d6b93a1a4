package nl.dorpel.trendbureau.voting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.platform.content.StarterSet;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.trendbureau.counting.CountingMethod;
import nl.dorpel.trendbureau.proposal.Proposals;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two rounds that nobody held: one that has been counted, and one in which the personas
 * of the kerngroep can still vote.
 */
@Component
@Profile("demo")
@Order(StarterSet.ROOMS + 8)
class DemoRounds implements StarterSet {

	/** The proposals of a round; the others stay open for whoever wants to make one. */
	private static final int EACH = 3;

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private static final LocalTime EVENING = LocalTime.of(20, 0);

	private final VotingRounds rounds;

	private final RoundKeeper keeper;

	private final Proposals proposals;

	private final People people;

	private final JdbcClient jdbc;

	private final Clock clock;

	DemoRounds(VotingRounds rounds, RoundKeeper keeper, Proposals proposals, People people, JdbcClient jdbc,
			Clock clock) {
		this.rounds = rounds;
		this.keeper = keeper;
		this.proposals = proposals;
		this.people = people;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "demo-rounds";
	}

	@Override
	public void load() {
		List<Long> open = this.proposals.open().stream().map(Proposals.Choice::id).toList();
		if (open.size() < 2 * EACH) {
			throw new IllegalStateException("The demo has no proposals to choose from");
		}
		Instant now = this.clock.instant();
		counted(every(open, 1), now);
		running(every(open, 0), now);
	}

	/** Takes turns, so that both rounds have proposals that many stand behind. */
	private static List<Long> every(List<Long> ids, int from) {
		return IntStream.range(0, ids.size()).filter((at) -> at % 2 == from).mapToObj(ids::get).limit(EACH).toList();
	}

	private void counted(List<Long> ids, Instant now) {
		Instant opens = at(MORNING, -6, now);
		VotingRound round = round(new RoundPlan("Waar gaat de volgende Open Trendbureaudag over?",
				CountingMethod.RANKING, true, 50, opens, at(EVENING, -2, now)), ids);
		this.keeper.begin(round, opens);
		cast(round.id(), 1, "A > B > C");
		cast(round.id(), 2, "A > C");
		cast(round.id(), 3, "B > A");
		cast(round.id(), 4, "C > A = B");
		cast(round.id(), 5, "A");
		cast(round.id(), 7, "B > C > A");
		this.keeper.finish(round, round.closesAt());
	}

	private void running(List<Long> ids, Instant now) {
		Instant opens = at(MORNING, -2, now);
		VotingRound round = round(new RoundPlan("Welk thema pakken we daarna op?", CountingMethod.RANKING, true, 60,
				opens, at(EVENING, 14, now)), ids);
		this.keeper.begin(round, opens);
		cast(round.id(), 5, "B > A");
		cast(round.id(), 6, "C > A");
		cast(round.id(), 7, "A > B");
	}

	/** An hour at which people begin or end something. */
	private static Instant at(LocalTime hour, int days, Instant now) {
		return ZonedDateTime.ofInstant(now, DutchTime.ZONE).plusDays(days).with(hour).toInstant();
	}

	private VotingRound round(RoundPlan plan, List<Long> ids) {
		Instant made = plan.opensAt().minus(Duration.ofDays(2));
		VotingRound round = new VotingRound(plan, this.proposals.lock(ids), persona(1), made).invented();
		round.confirm(persona(2), false, made.plus(Duration.ofHours(20)));
		return this.rounds.saveAndFlush(round);
	}

	private Account persona(int number) {
		return this.people.byEmail("kerngroep-%d@demo.example".formatted(number)).orElseThrow();
	}

	private void cast(long round, int voter, String choice) {
		this.jdbc.sql("insert into voted (round_id, account_id) values (?, ?)")
			.params(round, persona(voter).id())
			.update();
		this.jdbc.sql("insert into secret_ballot (id, round_id, receipt_hash, choice) values (?, ?, ?, ?)")
			.params(UUID.randomUUID(), round, Receipt.fresh().hash(), choice)
			.update();
	}

}
