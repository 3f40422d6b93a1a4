package nl.dorpel.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.network.Houses;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.content.ContentFolder;
import nl.dorpel.platform.content.FrontMatter;
import nl.dorpel.platform.content.StarterSet;
import nl.dorpel.platform.text.Slugged;
import nl.dorpel.platform.web.DutchTime;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gatherings that nobody holds, with guests who do not exist. Nobody gets mail about
 * them.
 */
@Component
@Profile("demo")
@Order(StarterSet.ROOMS + 9)
class DemoGatherings implements StarterSet {

	private static final String FILE = "demo/agenda/gatherings.yaml";

	private static final List<String> NAMES = List.of("Aafke", "Bilal", "Coosje", "Dieuwke", "Emre", "Femke", "Gijs",
			"Hatice", "Imke", "Jurre");

	private static final Duration BEFORE = Duration.ofDays(20);

	private final Gatherings gatherings;

	private final Registrations registrations;

	private final AllSeries series;

	private final Moments moments;

	private final Houses houses;

	private final Topics topics;

	private final People people;

	private final Clock clock;

	DemoGatherings(Gatherings gatherings, Registrations registrations, AllSeries series, Moments moments, Houses houses,
			Topics topics, People people, Clock clock) {
		this.gatherings = gatherings;
		this.registrations = registrations;
		this.series = series;
		this.moments = moments;
		this.houses = houses;
		this.topics = topics;
		this.people = people;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "demo-gatherings";
	}

	@Override
	public void load() {
		Instant now = this.clock.instant();
		this.series.saveAndFlush(new Series("leren-van-elkaar", "Leren van elkaar",
				"Drie avonden over wat een huis draaiend houdt.", true, now));
		Account staff = account("lsa-medewerker");
		Account facilitator = account("facilitator");
		ContentFolder.readList(FILE).forEach((item) -> hold(item, staff, facilitator, now));
	}

	private Account account(String persona) {
		return this.people.byEmail(persona + "@demo.example").orElseThrow();
	}

	private void hold(FrontMatter item, Account staff, Account facilitator, Instant now) {
		GatheringPlan plan = plan(item, now);
		Instant made = ((plan.startsAt().isBefore(now)) ? plan.startsAt() : now).minus(BEFORE);
		Gathering gathering = new Gathering(Slugs.of(plan.title()), plan, staff, made).invented();
		if (plan.kind() == GatheringKind.OPEN_DAY) {
			gathering.giveTo(facilitator);
		}
		this.gatherings.saveAndFlush(gathering);
		if (item.optional("draft").isPresent()) {
			return;
		}
		gathering.publish(made);
		guests(gathering, item, made);
		item.optional("cancelled").ifPresent((reason) -> gathering.cancel(reason, now));
		this.gatherings.saveAndFlush(gathering);
		if (gathering.takesPeople(now)) {
			this.moments.plan(gathering);
		}
	}

	private GatheringPlan plan(FrontMatter item, Instant now) {
		Instant starts = LocalDate.ofInstant(now, DutchTime.ZONE)
			.plusDays(Long.parseLong(item.text("in")))
			.atTime(LocalTime.parse(item.text("at")))
			.atZone(DutchTime.ZONE)
			.toInstant();
		SignUpRules rules = new SignUpRules(item.optional("sign-up").isEmpty(),
				item.optional("capacity").map(Integer::valueOf).orElse(null), item.textOrNull("question"),
				SignUpRules.OFFER_HOURS);
		return new GatheringPlan(Slugged.require(GatheringKind.class, item.text("kind")), item.text("title"),
				item.text("summary"), item.optional("text").orElse(""), item.optional("programme").orElse(""), "LSA",
				starts, starts.plus(Duration.ofHours(Long.parseLong(item.text("hours")))), venue(item),
				this.topics.require(item.texts("topics")), rules,
				item.optional("series").flatMap(this.series::findBySlug).orElse(null));
	}

	private Venue venue(FrontMatter item) {
		Venue venue = item.optional("online")
			.map(Venue::online)
			.orElseGet(() -> Venue.in(this.houses.findBySlug(item.text("house")).orElseThrow(),
					item.textOrNull("street")));
		return venue.reachedBy(item.textOrNull("directions"))
			.accessible(provision(item, "wheelchair"), provision(item, "loop"), item.textOrNull("access-note"));
	}

	private static Provision provision(FrontMatter item, String what) {
		return item.optional(what).flatMap((slug) -> Slugged.find(Provision.class, slug)).orElse(Provision.UNKNOWN);
	}

	private void guests(Gathering gathering, FrontMatter item, Instant made) {
		List<String> sizes = item.texts("guests");
		IntStream.range(0, sizes.size()).forEach((at) -> {
			String name = NAMES.get(at % NAMES.size());
			Party party = new Party(UUID.randomUUID(), name + " (verzonnen)",
					name.toLowerCase(Locale.ROOT) + "@demo.example", null, Integer.parseInt(sizes.get(at)),
					(at == 1) ? "Een plek voor een rolstoel." : null, null, "nl");
			Registration guest = new Registration(gathering, party, RegistrationSource.SELF, null,
					made.plus(Duration.ofHours(at + 1)));
			if (item.optional("arrived").isPresent()) {
				guest.arrive((at == 2) ? 0 : party.people(), gathering.startsAt());
			}
			this.registrations.saveAndFlush(guest);
		});
	}

}
