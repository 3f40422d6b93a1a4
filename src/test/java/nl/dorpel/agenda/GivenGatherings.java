package nl.dorpel.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.network.Places;
import nl.dorpel.network.Province;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.job.JobsByHand;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gatherings that no other test knows.
 */
@TestComponent
public class GivenGatherings {

	private final Gatherings gatherings;

	private final Publication publication;

	private final Places places;

	private final Newcomers newcomers;

	private final TransactionTemplate transaction;

	private final JobsByHand jobs;

	private final JdbcClient jdbc;

	private final Clock clock;

	GivenGatherings(Gatherings gatherings, Publication publication, Places places, Newcomers newcomers,
			TransactionTemplate transaction, JobsByHand jobs, JdbcClient jdbc, Clock clock) {
		this.gatherings = gatherings;
		this.publication = publication;
		this.places = places;
		this.newcomers = newcomers;
		this.transaction = transaction;
		this.jobs = jobs;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What a workshop in Zwolle would be, begun after so long. */
	public GatheringPlan plan(Duration from, SignUpRules rules) {
		Instant starts = this.clock.instant().plus(from);
		Venue venue = Venue.at("De Zaal", "Dorpsstraat 1",
				this.places.findByNameAndProvinceOrderById("Zwolle", Province.OVERIJSSEL).getFirst());
		return new GatheringPlan(GatheringKind.WORKSHOP, "Proefmiddag " + UUID.randomUUID().toString().substring(0, 8),
				"Een middag om te proberen.", "Neem iets mee.", "", "LSA", starts, starts.plus(Duration.ofHours(3)),
				venue, Set.of(), rules, null);
	}

	/** In ten days, open for everybody; null for as many as like. */
	public Gathering published(@Nullable Integer capacity) {
		return published(plan(Duration.ofDays(10), new SignUpRules(true, capacity, null, SignUpRules.OFFER_HOURS)));
	}

	public Gathering published(GatheringPlan plan) {
		Account maker = this.newcomers.invited(Role.STAFF);
		return this.transaction.execute((status) -> {
			Gathering gathering = this.gatherings.saveAndFlush(new Gathering(
					Slugs.free(plan.title(), this.gatherings::existsBySlug), plan, maker, this.clock.instant()));
			this.publication.of(gathering);
			return gathering;
		});
	}

	/** So many people with an address of their own. */
	public static Party party(int people) {
		UUID key = UUID.randomUUID();
		return new Party(key, "Gezelschap " + key.toString().substring(0, 4), key + "@voorbeeld.example", null, people,
				null, null, "nl");
	}

	public Gathering now(Gathering gathering) {
		return this.gatherings.findBySlug(gathering.slug()).orElseThrow();
	}

	/** How many people stand so. */
	public int people(Gathering gathering, RegistrationState state) {
		return this.jdbc.sql("select coalesce(sum(people), 0) from registration where gathering_id = ? and state = ?")
			.params(gathering.id(), state.name())
			.query(Integer.class)
			.single();
	}

	/** Does what is due, and what comes of that. */
	public void doWhatIsDue() {
		for (int turns = 0; turns < 400 && isSomethingDue(); turns++) {
			this.jobs.runDue();
		}
	}

	/** Time goes by, and what is due in it is done. */
	public void later(TestClock clock, Duration time) {
		clock.advance(time);
		doWhatIsDue();
	}

	private boolean isSomethingDue() {
		return this.jdbc.sql(
				"select exists (select from scheduled_tasks where task_name like 'agenda-%' and execution_time <= ? and not picked)")
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(Boolean.class)
			.single();
	}

}
