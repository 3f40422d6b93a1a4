package nl.dorpel.agenda;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import nl.dorpel.Reader;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.People;
import nl.dorpel.account.Role;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What calendars are told, read back by two programs that know nothing of each other.
 */
@WebTest
@Import(TestClock.class)
class CalendarTests {

	@Autowired
	GivenGatherings gatherings;

	@Autowired
	Planning planning;

	@Autowired
	CalendarKeys keys;

	@Autowired
	Seating seating;

	@Autowired
	Newcomers newcomers;

	@Autowired
	People people;

	@Autowired
	Reader reader;

	@Autowired
	CalendarFile file;

	@Autowired
	CalendarEntries entries;

	@Autowired
	TestClock clock;

	private static void asStaff() {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("staff", "", "ROLE_STAFF"));
	}

	@AfterEach
	void asNobody() {
		SecurityContextHolder.clearContext();
	}

	/** Again each time: who reads a page is nobody afterwards. */
	private SignedIn staff() {
		asStaff();
		return this.people.find(this.newcomers.invited(Role.STAFF).id()).orElseThrow();
	}

	private static VEvent byBiweekly(String file) {
		List<VEvent> events = Biweekly.parse(file).first().getEvents();
		assertThat(events).hasSize(1);
		return events.getFirst();
	}

	private static net.fortuna.ical4j.model.component.VEvent byIcal4j(String file) throws Exception {
		Calendar calendar = new CalendarBuilder().build(new StringReader(file));
		List<net.fortuna.ical4j.model.component.VEvent> events = calendar.getComponents(Component.VEVENT);
		assertThat(events).hasSize(1);
		return events.getFirst();
	}

	private static String value(net.fortuna.ical4j.model.component.VEvent event, String property) {
		return event.getRequiredProperty(property).getValue();
	}

	/** Both read the same; here is what. */
	private void bothRead(String file, Gathering gathering, int sequence, Instant starts, String status)
			throws Exception {
		VEvent one = byBiweekly(file);
		assertThat(one.getUid().getValue()).isEqualTo(gathering.uid() + "@dorpel");
		assertThat(one.getSequence().getValue()).isEqualTo(sequence);
		assertThat(one.getDateStart().getValue().toInstant()).isEqualTo(starts);
		assertThat(one.getStatus().getValue()).isEqualTo(status);
		net.fortuna.ical4j.model.component.VEvent other = byIcal4j(file);
		assertThat(value(other, "UID")).isEqualTo(gathering.uid() + "@dorpel");
		assertThat(value(other, "SEQUENCE")).isEqualTo(String.valueOf(sequence));
		assertThat(Instant.from(other.<Instant>getStartDate().orElseThrow().getDate())).isEqualTo(starts);
		assertThat(value(other, "STATUS")).isEqualTo(status);
	}

	@Test
	void aDayThatMovesTwiceAndIsCancelledStaysTheSameDayForEveryProgram() throws Exception {
		GatheringPlan plan = this.gatherings.plan(Duration.ofDays(20), SignUpRules.upTo(10));
		Gathering gathering = this.gatherings.published(plan);
		String address = "/agenda/" + gathering.slug() + ".ics";
		bothRead(this.reader.downloads(address), gathering, 0, plan.startsAt(), "CONFIRMED");
		for (int days = 1; days <= 2; days++) {
			Instant starts = plan.startsAt().plus(Duration.ofDays(days));
			this.planning.change(staff(), gathering.slug(), this.gatherings.now(gathering).version(),
					plan.at(starts, starts.plus(Duration.ofHours(3))));
			bothRead(this.reader.downloads(address), gathering, days, starts, "CONFIRMED");
		}
		this.planning.cancel(staff(), gathering.slug(), "Het dak lekt.");
		bothRead(this.reader.downloads(address), gathering, 3, plan.startsAt().plus(Duration.ofDays(2)), "CANCELLED");
		assertThat(this.reader.downloads("/agenda.ics")).contains(gathering.uid().toString());
		this.gatherings.later(this.clock, Duration.ofDays(32));
		assertThat(this.reader.downloads("/agenda.ics")).doesNotContain(gathering.uid().toString());
	}

	@Test
	void whatNobodySeesInACalendarDoesNotRaiseItsSequence() {
		GatheringPlan plan = this.gatherings.plan(Duration.ofDays(20), SignUpRules.upTo(10));
		Gathering gathering = this.gatherings.published(plan);
		GatheringPlan larger = new GatheringPlan(plan.kind(), plan.title(), plan.summary(), "Meer tekst.", "", "LSA",
				plan.startsAt(), plan.endsAt(), plan.venue(), plan.topics(), SignUpRules.upTo(20), null);
		this.planning.change(staff(), gathering.slug(), gathering.version(), larger);
		assertThat(this.gatherings.now(gathering).sequence()).isZero();
	}

	@Test
	void oddTextIsFoldedAndEscapedAndComesBackAsItWas() throws Exception {
		String title = "Soep; brood, \"koffie\" \\ thee – éénentwintig kopjes voor de hele straat en wie er nog meer komt";
		CalendarEntry entry = new CalendarEntry(UUID.randomUUID(), 4, Instant.parse("2027-03-28T00:30:00Z"),
				Instant.parse("2027-03-28T00:30:00Z"), Instant.parse("2027-03-28T01:30:00Z"), title, "Twee\nregels",
				"De Zaal, Straat 1; achter", null, "/agenda/soep", false);
		String text = new String(this.file.of("Proef", List.of(entry)), StandardCharsets.UTF_8);
		assertThat(text.split("\r\n"))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
		assertThat(text).contains("DTSTART:20270328T003000Z")
			.contains("DTEND:20270328T013000Z")
			.contains("METHOD:PUBLISH");
		assertThat(byBiweekly(text).getSummary().getValue()).isEqualTo(title);
		assertThat(byBiweekly(text).getDescription().getValue()).startsWith("Twee\nregels");
		assertThat(value(byIcal4j(text), "SUMMARY")).isEqualTo(title);
		assertThat(value(byIcal4j(text), "LOCATION")).isEqualTo("De Zaal, Straat 1; achter");
	}

	@Test
	void whatAnotherRoomGathersIsACalendarAsWell() {
		Gathering one = this.gatherings.published(5);
		Gathering other = this.gatherings.published(5);
		this.gatherings.published(5);
		String name = "Dagen over de zorg; en meer";
		byte[] feed = this.file.answer(name, this.entries.among(List.of(one.id(), other.id()))).getBody();
		ICalendar calendar = Biweekly.parse(new String(feed, StandardCharsets.UTF_8)).first();
		assertThat(calendar.getEvents().stream().map((event) -> event.getSummary().getValue()))
			.containsExactlyInAnyOrder(one.title(), other.title());
		assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isNotBlank();
		assertThat(this.entries.among(List.of())).isEmpty();
	}

	@Test
	void somebodysOwnCalendarIsOpenedByTheLastKeyAlone() {
		Account member = this.newcomers.invited(Role.MEMBER);
		Gathering gathering = this.gatherings.published(5);
		this.seating.signUp(gathering.slug(), GivenGatherings.party(2), RegistrationSource.SELF, member.id());
		String first = this.keys.renew(member.id()).text();
		assertThat(this.reader.downloads("/mijn/agenda/" + first + ".ics")).contains(gathering.uid().toString());
		String second = this.keys.renew(member.id()).text();
		assertThat(this.reader.asks("/mijn/agenda/" + first + ".ics")).hasStatus(404);
		assertThat(this.reader.downloads("/mijn/agenda/" + second + ".ics")).contains(gathering.uid().toString());
	}

}
