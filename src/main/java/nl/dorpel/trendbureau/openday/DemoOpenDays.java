package nl.dorpel.trendbureau.openday;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GatheringState;
import nl.dorpel.platform.content.StarterSet;
import nl.dorpel.trendbureau.theme.Theme;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Days that nobody holds: the open days of the demo's agenda belong to its themes. Those
 * that are in the agenda have been confirmed, a draft waits for staff.
 */
@Component
@Profile("demo")
@Order(StarterSet.ROOMS + 10)
class DemoOpenDays implements StarterSet {

	private static final Duration BEFORE = Duration.ofDays(60);

	private static final String OF_THE_DEMO = """
			select g from Gathering g where g.kind = nl.dorpel.agenda.GatheringKind.OPEN_DAY and g.fictitious
			order by g.startsAt, g.id
			""";

	private final OpenDays days;

	private final People people;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final Clock clock;

	DemoOpenDays(OpenDays days, People people, EntityManager entities, JdbcClient jdbc, Clock clock) {
		this.days = days;
		this.people = people;
		this.entities = entities;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "demo-open-days";
	}

	@Override
	public void load() {
		List<Gathering> gatherings = this.entities.createQuery(OF_THE_DEMO, Gathering.class).getResultList();
		gatherings.forEach((gathering) -> load(gathering, theme(gathering)));
	}

	/** The one that it has most in common with. */
	private Theme theme(Gathering gathering) {
		return this.entities.getReference(Theme.class, this.jdbc.sql("""
				select t.id from theme t where t.fictitious order by (
					select count(*) from theme_proposal_topic c join gathering_topic g on g.topic_id = c.topic_id
					where c.proposal_id = t.proposal_id and g.gathering_id = ?) desc, t.exploring_at, t.id limit 1
				""").param(gathering.id()).query(Long.class).single());
	}

	private void load(Gathering gathering, Theme theme) {
		Account facilitator = account("facilitator");
		Instant now = this.clock.instant();
		Instant then = (gathering.startsAt().isBefore(now) ? gathering.startsAt() : now).minus(BEFORE);
		boolean confirmed = gathering.state() != GatheringState.DRAFT;
		OpenDay day = new OpenDay(UUID.nameUUIDFromBytes(gathering.slug().getBytes(StandardCharsets.UTF_8)), gathering,
				theme, new Wish(aim(gathering), expected(gathering), dates(gathering, confirmed)), facilitator, then);
		day.register(confirmed ? then : now.minus(Duration.ofDays(3)));
		if (confirmed) {
			day.confirm(day.seen(), 0, account("lsa-medewerker"), then.plus(Duration.ofDays(6)));
		}
		this.days.saveAndFlush(day);
	}

	private static String aim(Gathering gathering) {
		return gathering.text().isEmpty() ? gathering.summary() : gathering.text();
	}

	private static int expected(Gathering gathering) {
		Integer capacity = gathering.signUp().capacity();
		return (capacity != null) ? capacity * 3 / 4 : 40;
	}

	/** What waits can still be on two days. */
	private static List<Slot> dates(Gathering gathering, boolean confirmed) {
		Slot first = new Slot(gathering.startsAt(), gathering.endsAt());
		Duration week = Duration.ofDays(7);
		return confirmed ? List.of(first)
				: List.of(first, new Slot(first.startsAt().plus(week), first.endsAt().plus(week)));
	}

	private Account account(String persona) {
		return this.people.byEmail(persona + "@demo.example").orElseThrow();
	}

}
