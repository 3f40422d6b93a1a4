package nl.dorpel.trendbureau.outcome;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.platform.content.ContentFolder;
import nl.dorpel.platform.content.FrontMatter;
import nl.dorpel.platform.content.StarterSet;
import nl.dorpel.platform.text.Slugged;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.trendbureau.openday.OpenDayBook;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a day that nobody held brought to light: something to read, something that is
 * late, and what was only noted.
 */
@Component
@Profile("demo")
@Order(StarterSet.ROOMS + 20)
class DemoOutcomes implements StarterSet {

	private static final String FILE = "demo/trendbureau/outcomes.yaml";

	private static final String DAY = "wat-armoede-doet-met-een-buurt";

	private static final Duration REMINDED = Duration.ofDays(8);

	private final OpenDayBook days;

	private final DayOutcomes outcomes;

	private final People people;

	private final JdbcClient jdbc;

	private final Clock clock;

	DemoOutcomes(OpenDayBook days, DayOutcomes outcomes, People people, JdbcClient jdbc, Clock clock) {
		this.days = days;
		this.outcomes = outcomes;
		this.people = people;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "demo-outcomes";
	}

	@Override
	public void load() {
		OpenDayBook.Day day = this.days.find(DAY).orElseThrow();
		List<FrontMatter> items = ContentFolder.readList(FILE);
		items.forEach((item) -> keep(day, item));
		remind();
	}

	private void keep(OpenDayBook.Day day, FrontMatter item) {
		String said = item.text("said");
		Account facilitator = account("facilitator");
		DayOutcome outcome = new DayOutcome(day.id(), UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)),
				OutcomeSlugs.slug(said), harvested(item), facilitator, day.endsAt());
		item.optional("state")
			.map((slug) -> Slugged.require(OutcomeState.class, slug))
			.ifPresent((state) -> outcome.tell(state, item.optional("text").orElse(""), null,
					day.endsAt().plus(Duration.ofDays(20))));
		this.outcomes.saveAndFlush(outcome);
	}

	private Harvested harvested(FrontMatter item) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), DutchTime.ZONE);
		return new Harvested(Slugged.require(HarvestHeading.class, item.text("heading")), item.text("said"),
				item.optional("onward").map((slug) -> Slugged.require(Onward.class, slug)).orElse(Onward.NOTED),
				item.optional("doer").map((persona) -> account(persona).id()).orElse(null), item.textOrNull("name"),
				item.optional("due").map((days) -> today.plusDays(Long.parseLong(days))).orElse(null));
	}

	/** As if it went out last week: nobody gets mail about the demo today. */
	private void remind() {
		Instant then = this.clock.instant().minus(REMINDED);
		this.jdbc.sql("update day_outcome set reminded_at = ?, reminded_for = due_on where due_on is not null")
			.param(then.atOffset(ZoneOffset.UTC))
			.update();
	}

	private Account account(String persona) {
		return this.people.byEmail(persona + "@demo.example").orElseThrow();
	}

}
