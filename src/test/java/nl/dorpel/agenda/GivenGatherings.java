package nl.dorpel.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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

	private final Registrations registrations;

	private final Publication publication;

	private final Seating seating;

	private final Offers offers;

	private final Keys keys;

	private final Places places;

	private final Newcomers newcomers;

	private final TransactionTemplate transaction;

	private final JobsByHand jobs;

	private final JdbcClient jdbc;

	private final Clock clock;

	GivenGatherings(Gatherings gatherings, Registrations registrations, Publication publication, Seating seating,
			Offers offers, Keys keys, Places places, Newcomers newcomers, TransactionTemplate transaction,
			JobsByHand jobs, JdbcClient jdbc, Clock clock) {
		this.gatherings = gatherings;
		this.registrations = registrations;
		this.publication = publication;
		this.seating = seating;
		this.offers = offers;
		this.keys = keys;
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

	/** The same, as one of a series. */
	public static GatheringPlan partOf(Series series, GatheringPlan plan) {
		return new GatheringPlan(plan.kind(), plan.title(), plan.summary(), plan.text(), plan.programme(),
				plan.organiser(), plan.startsAt(), plan.endsAt(), plan.venue(), plan.topics(), plan.signUp(), series);
	}

	public Gathering published(GatheringPlan plan) {
		return published(plan, this.newcomers.invited(Role.STAFF));
	}

	/** Somebody's own, in ten days. */
	public Gathering runBy(Account facilitator) {
		return published(plan(Duration.ofDays(10), SignUpRules.upTo(20)), facilitator);
	}

	private Gathering published(GatheringPlan plan, Account maker) {
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

	/** Signs a party up; null for somebody without an account. */
	public long signUp(Gathering gathering, int people, @Nullable Account account) {
		return this.keys
			.find(this.seating.signUp(gathering.slug(), party(people), RegistrationSource.SELF,
					(account != null) ? account.id() : null)
				.text())
			.orElseThrow();
	}

	/**
	 * The pages of somebody who has a seat, waits, is offered one, was too late, and
	 * cancelled.
	 */
	public List<String> pagesOfEveryState(Account account) {
		long seated = signUp(published(5), 2, account);
		Gathering full = published(1);
		signUp(full, 1, null);
		long waits = signUp(full, 1, account);
		long offered = offered(account);
		long late = offered(account);
		this.transaction
			.executeWithoutResult((status) -> this.offers.lapse(this.registrations.findById(late).orElseThrow()));
		long gone = signUp(published(5), 1, account);
		this.seating.cancel(gone);
		return Stream.of(seated, waits, offered, late, gone).map((id) -> "/agenda/aanmelding/" + id).toList();
	}

	private long offered(Account account) {
		Gathering gathering = published(1);
		long first = signUp(gathering, 1, null);
		long second = signUp(gathering, 1, account);
		this.seating.cancel(first);
		return second;
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
