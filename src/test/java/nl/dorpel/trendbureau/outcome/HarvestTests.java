package nl.dorpel.trendbureau.outcome;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import nl.dorpel.Neighbour;
import nl.dorpel.Together;
import nl.dorpel.WebTest;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.trendbureau.openday.GivenOpenDays;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is kept at a day, by whom, and what happens when two do so at once.
 */
@WebTest
class HarvestTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenHarvests given;

	@Autowired
	GivenOpenDays days;

	@Autowired
	Newcomers newcomers;

	@Autowired
	JdbcClient jdbc;

	private static String something() {
		return "Iets gezegd " + UUID.randomUUID();
	}

	private int kept(GivenHarvests.Held day) {
		return this.jdbc.sql("""
				select count(*) from day_outcome o join open_day d on d.id = o.day_id
				join gathering g on g.id = d.gathering_id where g.slug = ?
				""").param(day.slug()).query(Integer.class).single();
	}

	@Test
	void aLineAndAHeadingAreEnoughAndTheNextComesUnderTheSameHeading() {
		GivenHarvests.Held day = this.given.held(this.port);
		String said = something();
		Neighbour person = day.keeps("open", said);
		assertThat(person.status()).isEqualTo(200);
		assertThat(person.reads()).contains("Bewaard. Nog iets?", said, "Alleen genoteerd");
		assertThat(person.page().select("#toevoegen [name=kop][checked]").val()).isEqualTo("open");
		assertThat(person.page().select("section[aria-labelledby=oogst-open] .kept li")).hasSize(1);
		assertThat(person.page().select("section[aria-labelledby=oogst-gehoord] .kept li")).isEmpty();
	}

	@Test
	void whatIsNotRightIsToldAtItsFieldAndNothingTypedIsLost() {
		GivenHarvests.Held day = this.given.held(this.port);
		Neighbour person = day.person().opens(day.path() + "/oogst");
		person.fills("tekst", "Dit blijft staan").fills("wanneer", "2026-02-31").fills("naam", "Anna").sends();
		assertThat(person.status()).isEqualTo(422);
		assertThat(person.page().title()).startsWith("Fout:");
		assertThat(person.page().select("#kop-fout, #verder-fout, #wanneer-fout")).hasSize(3);
		assertThat(person.page().select("#tekst").text()).isEqualTo("Dit blijft staan");
		assertThat(person.page().select("#naam").val()).isEqualTo("Anna");
		assertThat(person.page().select("#wanneer").val()).isEqualTo("2026-02-31");
		assertThat(person.page().select("details[open]")).hasSize(1);
		person.ticks("kop", "gehoord").fills("tekst", "").fills("wanneer", "").fills("verder", "blog").sends();
		assertThat(person.page().select("#tekst-fout").text()).contains("Schrijf op");
		person.fills("tekst", "x".repeat(501)).sends();
		assertThat(person.page().select("#tekst-fout").text()).contains("te lang");
		assertThat(kept(day)).isZero();
	}

	@Test
	void nothingIsToBeReadyBeforeTheDayItself() {
		GivenHarvests.Held day = this.given.held(this.port);
		Neighbour person = day.person()
			.opens(day.path() + "/oogst")
			.ticks("kop", "eens")
			.fills("tekst", "Doen")
			.fills("verder", "blog")
			.fills("wanneer", this.days.date(-3))
			.sends();
		assertThat(person.status()).isEqualTo(422);
		assertThat(person.page().select(".govuk-error-summary li")).hasSize(1);
		assertThat(person.page().select("#wanneer-fout").text()).contains("niet voor de dag zelf");
		assertThat(person.fills("wanneer", this.days.date(-2)).sends().status()).isEqualTo(200);
		assertThat(kept(day)).isEqualTo(1);
	}

	@Test
	void onlySomebodyOfTheListTakesItOn() {
		GivenHarvests.Held day = this.given.held(this.port);
		Neighbour person = day.person().opens(day.path() + "/oogst");
		String token = person.page().expectFirst("main [name=_csrf]").val();
		String stranger = this.newcomers.invited(Role.MEMBER).publicId().toString();
		person.posts(day.path() + "/oogst",
				"kop=eens&tekst=Doen&verder=blog&versie=0&wie=" + stranger + "&_csrf=" + token);
		assertThat(person.page().select("#wie-fout").text()).contains("uit de lijst");
		assertThat(kept(day)).isZero();
	}

	@Test
	void theSameFormSentTwiceAtTheSameMomentIsOneOutcomeAtOneAddress() throws Exception {
		GivenHarvests.Held day = this.given.held(this.port);
		String said = something();
		String key = UUID.randomUUID().toString();
		assertThat(sentTogether(day, 6, said, () -> key)).containsOnly(200);
		assertThat(kept(day)).isEqualTo(1);
	}

	@Test
	void theSameWordsAtTheSameMomentGetAddressesOfTheirOwn() throws Exception {
		GivenHarvests.Held day = this.given.held(this.port);
		String said = something();
		assertThat(sentTogether(day, 5, said, () -> UUID.randomUUID().toString())).containsOnly(200);
		assertThat(this.jdbc.sql("select count(distinct slug) from day_outcome where said = ?")
			.param(said)
			.query(Integer.class)
			.single()).isEqualTo(5);
	}

	/** By the same person on as many devices. */
	private List<Integer> sentTogether(GivenHarvests.Held day, int times, String said, Supplier<String> key)
			throws Exception {
		List<Neighbour> devices = IntStream.range(0, times)
			.mapToObj((at) -> this.newcomers.signedIn(day.facilitator(), this.port))
			.toList();
		return Together.all(times, (at) -> () -> {
			Neighbour device = devices.get(at);
			return device
				.posts(day.path() + "/oogst",
						"kop=eens&tekst=" + said.replace(" ", "+") + "&versie=0&sleutel=" + key.get() + "&_csrf="
								+ device.page().expectFirst("[name=_csrf]").val())
				.status();
		});
	}

	@Test
	void theSecondOfTwoWhoChangeItGetsBackWhatTheyTyped() {
		GivenHarvests.Held day = this.given.held(this.port);
		String said = something();
		day.keeps("gehoord", said);
		String page = day.path() + "/oogst/" + this.given.id(said);
		Neighbour staff = this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port).opens(page);
		day.person().opens(page).fills("tekst", "Van de begeleider " + said).sends();
		assertThat(day.person().reads()).contains("De uitkomst is veranderd.");
		staff.fills("tekst", "Van de medewerker").sends();
		assertThat(staff.status()).isEqualTo(409);
		assertThat(staff.page().select("#tekst").text()).isEqualTo("Van de medewerker");
		assertThat(staff.reads()).contains("Iemand anders was je voor", "Van de begeleider " + said);
		assertThat(staff.sends().reads()).contains("De uitkomst is veranderd.", "Van de medewerker");
	}

	@Test
	void itIsTakenAwayOnlyAfterTheQuestionAndASecondTimeChangesNothing() {
		GivenHarvests.Held day = this.given.held(this.port);
		String said = something();
		Neighbour person = day.keeps("gehoord", said);
		String end = day.path() + "/oogst/" + this.given.id(said) + "/einde";
		String token = person.page().expectFirst("main [name=_csrf]").val();
		assertThat(person.posts(end, "_csrf=" + token).reads()).contains("Uitkomst weghalen?");
		assertThat(kept(day)).isEqualTo(1);
		assertThat(person.opens(end).sends().reads()).contains("De uitkomst is weg.").doesNotContain(said);
		assertThat(person.posts(end, "zeker=ja&_csrf=" + token).status()).isEqualTo(200);
		assertThat(kept(day)).isZero();
	}

	@Test
	void onlyWhoRunsThisDayAndStaffSeeItsHarvest() {
		GivenHarvests.Held day = this.given.held(this.port);
		GivenHarvests.Held other = this.given.held(this.port);
		List.of("/oogst", "/fotos", "/verslag/bewerken").forEach((page) -> {
			assertThat(day.person().opens(day.path() + page).status()).isEqualTo(200);
			assertThat(other.person().opens(day.path() + page).status()).isEqualTo(404);
			assertThat(this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port)
				.opens(day.path() + page)
				.status()).isEqualTo(200);
			assertThat(this.newcomers.signedIn(this.newcomers.invited(Role.CORE_GROUP), this.port)
				.opens(day.path() + page)
				.status()).isEqualTo(404);
			assertThat(new Neighbour(this.port).opens(day.path() + page).path()).isEqualTo("/inloggen");
		});
	}

	@Test
	void beforeTheDayThereIsNothingToHarvest() {
		String path = this.days.confirmed(this.port);
		Neighbour staff = this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port).opens(path + "/oogst");
		assertThat(staff.reads()).contains("Oogsten kan vanaf de dag zelf");
		assertThat(staff.page().select("#toevoegen")).isEmpty();
		String token = staff.page().expectFirst("[name=_csrf]").val();
		assertThat(staff.posts(path + "/oogst", "kop=eens&tekst=Vroeg&versie=0&_csrf=" + token).status())
			.isEqualTo(404);
	}

}
