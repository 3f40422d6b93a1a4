package nl.dorpel.agenda.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import nl.dorpel.Neighbour;
import nl.dorpel.QueryCounter;
import nl.dorpel.Together;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GatheringPlan;
import nl.dorpel.agenda.GivenGatherings;
import nl.dorpel.agenda.SignUpRules;
import nl.dorpel.platform.web.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A facilitator makes a programme, without JavaScript.
 */
@WebTest
@Import(GivenGatherings.class)
class ProgrammeJourneyTests {

	private static final String ADD = "form[action$=/programma]:has(#titel)";

	@LocalServerPort
	int port;

	@Autowired
	GivenGatherings gatherings;

	@Autowired
	Newcomers newcomers;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	QueryCounter queries;

	private Gathering gathering;

	private Account facilitator;

	private Neighbour person;

	@BeforeEach
	void aDayOfSomebody() {
		this.gathering = dayAt("2027-06-12");
		this.facilitator = this.newcomers.invited(Role.MEMBER);
		this.jdbc.sql("insert into gathering_facilitator values (?, ?)")
			.params(this.gathering.id(), this.facilitator.id())
			.update();
		this.person = this.newcomers.signedIn(this.facilitator, this.port).opens(page());
	}

	private Gathering dayAt(String day) {
		GatheringPlan plan = this.gatherings.plan(java.time.Duration.ofDays(30), SignUpRules.upTo(20));
		var starts = LocalDate.parse(day).atTime(LocalTime.of(10, 0)).atZone(DutchTime.ZONE).toInstant();
		return this.gatherings.published(new GatheringPlan(plan.kind(), "Dag " + UUID.randomUUID(), plan.summary(),
				plan.text(), "- Wat er eerst stond", plan.organiser(), starts, starts.plusSeconds(6 * 3600),
				plan.venue(), Set.of(), plan.signUp(), null));
	}

	private String page() {
		return "/agenda/" + this.gathering.slug() + "/programma";
	}

	private Neighbour add(String title, String from, String until) {
		return this.person.takesForm(ADD).fills("titel", title).fills("van", from).fills("tot", until).sends();
	}

	private List<String> lines() {
		return this.person.opens(page())
			.page()
			.select(".timeline > li")
			.stream()
			.map((line) -> line.expectFirst("time").text() + " " + line.expectFirst("h2").text())
			.toList();
	}

	private void press(String title, String what) {
		String line = ".timeline > li:has(h2:containsOwn(" + title + "))";
		this.person.takesForm(line + " form[action$=/" + what + "]").sends();
	}

	@Test
	void whatIsPutInStandsInOrderAndVisitorsSeeIt() {
		add("Na de soep", "12:00", "13:00");
		add("Het begin", "10:00", "11:00");
		assertThat(this.person.reads()).contains("Van 11:00 – 12:00 staat er nog niets", "Van 13:00 – 16:00");
		assertThat(lines()).containsExactly("10:00 – 11:00 Het begin", "12:00 – 13:00 Na de soep");
		Neighbour visitor = new Neighbour(this.port).opens("/agenda/" + this.gathering.slug());
		assertThat(visitor.page().select(".timeline h3").eachText()).containsExactly("Het begin", "Na de soep");
		assertThat(visitor.reads()).doesNotContain("Wat er eerst stond");
		assertThat(visitor.html()).contains("\"subEvent\":[", "\"startDate\":\"2027-06-12T10:00:00+02:00\"");
	}

	@Test
	void theSameFormSentTwiceAtTheSameMomentIsOneItem() throws Exception {
		String form = "titel=Soep&van=12:00&tot=13:00&soort=pauze&sleutel=" + UUID.randomUUID() + "&_csrf=";
		List<Neighbour> devices = Stream.generate(() -> this.newcomers.signedIn(this.facilitator, this.port))
			.limit(6)
			.toList();
		assertThat(Together.all(devices.size(), (at) -> () -> {
			Neighbour device = devices.get(at);
			return device.posts(page(), form + device.page().expectFirst("[name=_csrf]").val()).status();
		})).containsOnly(200);
		assertThat(lines()).containsExactly("12:00 – 13:00 Soep");
	}

	@Test
	void withoutItemsTheFreeTextStays() {
		assertThat(new Neighbour(this.port).opens("/agenda/" + this.gathering.slug()).reads())
			.contains("Wat er eerst stond");
	}

	@Test
	void twoAtTheSameTimeAndWhatLeavesTheDayAreNamedAndNotForbidden() {
		add("Soep", "11:00", "12:00");
		add("Verhaal", "11:30", "12:30");
		add("Opruimen", "15:30", "16:30");
		assertThat(this.person.status()).isEqualTo(200);
		assertThat(this.person.page().select(".times-odd li").eachText()).containsExactly(
				"‘Soep’ (11:00 – 12:00) en ‘Verhaal’ (11:30 – 12:30) zijn voor een deel tegelijk.",
				"‘Opruimen’ (15:30 – 16:30) valt buiten de tijd van de bijeenkomst (10:00 – 16:00).");
	}

	@Test
	void upAndDownMoveTheTimesAlong() {
		add("Een", "10:00", "10:30");
		add("Twee", "10:45", "11:45");
		press("Twee", "omhoog");
		assertThat(lines()).containsExactly("10:00 – 11:00 Twee", "11:15 – 11:45 Een");
		press("Twee", "omlaag");
		assertThat(lines()).containsExactly("10:00 – 10:30 Een", "10:45 – 11:45 Twee");
	}

	@Test
	void whatIsNotRightIsSaidAtTheFieldAndNothingTypedIsLost() {
		this.person.takesForm(ADD).fills("van", "14:00").fills("tot", "13:00").fills("wie", "Bep").sends();
		assertThat(this.person.status()).isEqualTo(422);
		assertThat(this.person.page().select("#titel-fout").text()).contains("Vul een titel in");
		assertThat(this.person.page().select("#tot-fout").text()).contains("niet na het begin");
		assertThat(this.person.page().select("#wie").val()).isEqualTo("Bep");
		this.person.takesForm(ADD).fills("titel", "Verhaal").fills("voorbeeld", "javascript:alert(1)").sends();
		assertThat(this.person.page().select("#voorbeeld-fout").text()).contains("Plak het adres");
		assertThat(lines()).isEmpty();
	}

	@Test
	void theAddressOfAnExampleIsTakenAsItStandsInTheBrowser() {
		this.person.takesForm(ADD)
			.fills("titel", "Verhaal")
			.fills("voorbeeld", "https://portaal.example/en/praktijkvoorbeelden/buurtfirma-in-hoofddorp")
			.sends();
		assertThat(new Neighbour(this.port).opens("/agenda/" + this.gathering.slug())
			.page()
			.select(".timeline a")
			.attr("href")).isEqualTo("/praktijkvoorbeelden/buurtfirma-in-hoofddorp");
	}

	@Test
	void theSecondOfTwoWhoChangeTheSameIsToldWithWhatTheyTyped() {
		add("Verhaal", "10:00", "11:00");
		Neighbour other = this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port).opens(page());
		this.person.follows(".timeline-acts a");
		other.follows(".timeline-acts a").takesForm("main form").fills("titel", "Ander verhaal").sends();
		this.person.takesForm("main form").fills("titel", "Mijn verhaal").fills("wie", "Mien").sends();
		assertThat(this.person.status()).isEqualTo(409);
		assertThat(this.person.reads()).contains("Iemand was je voor", "Mijn verhaal", "Mien");
		assertThat(this.person.page().select("main a.button").attr("href")).isEqualTo(page());
		assertThat(lines()).containsExactly("10:00 – 11:00 Ander verhaal");
	}

	@Test
	void whoMovesWhatSomebodyElseHasMovedIsTold() {
		add("Een", "10:00", "11:00");
		add("Twee", "11:00", "12:00");
		Neighbour other = this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port).opens(page());
		press("Twee", "omhoog");
		other.takesForm(".timeline > li:has(h2:containsOwn(Twee)) form[action$=/omhoog]").sends();
		assertThat(other.status()).isEqualTo(409);
		assertThat(lines()).containsExactly("10:00 – 11:00 Twee", "11:00 – 12:00 Een");
	}

	@Test
	void whatIsRemovedCanBePutBack() {
		add("Verhaal", "10:00", "11:00");
		press("Verhaal", "verwijdering");
		assertThat(this.person.reads()).contains("‘Verhaal’ is verwijderd");
		Neighbour undo = this.person.takesForm("form:has(input[type=hidden][name=titel])");
		undo.sends();
		assertThat(lines()).containsExactly("10:00 – 11:00 Verhaal");
	}

	@Test
	void aDayThatMovesTakesItsProgrammeAlong() {
		add("Verhaal", "10:30", "11:00");
		this.person.opens("/agenda/" + this.gathering.slug() + "/wijziging")
			.takesForm("form[action$=/wijziging]")
			.fills("begintOp", "2027-11-06")
			.fills("eindigtOp", "2027-11-06")
			.sends();
		assertThat(new Neighbour(this.port).opens("/agenda/" + this.gathering.slug()).html())
			.contains("\"startDate\":\"2027-11-06T10:30:00+01:00\"");
		assertThat(lines()).containsExactly("10:30 – 11:00 Verhaal");
	}

	@Test
	void itIsNobodyElsesBusiness() {
		add("Verhaal", "10:00", "11:00");
		String edit = this.person.page().select(".timeline-acts a").attr("href");
		Neighbour member = this.newcomers.signedIn(this.newcomers.invited(Role.MEMBER), this.port);
		assertThat(member.opens(page()).status()).isEqualTo(404);
		assertThat(member.opens(edit).status()).isEqualTo(404);
		assertThat(new Neighbour(this.port).opens(page()).path()).isEqualTo("/inloggen");
	}

	@Test
	void aLongProgrammeTakesAsManyQueriesAsAShortOne() {
		add("Een", "10:00", "10:10");
		List<String> one = queriesOf(page());
		add("Twee", "10:10", "10:20");
		add("Drie", "10:20", "10:30");
		assertThat(queriesOf(page())).hasSameSizeAs(one).hasSize(6);
	}

	private List<String> queriesOf(String path) {
		Cookie session = new Cookie("dorpel", this.newcomers.session(this.facilitator));
		this.mvc.get().uri(path).cookie(session).exchange();
		return this.queries.during(() -> assertThat(this.mvc.get().uri(path).cookie(session).exchange()).hasStatusOk());
	}

}
