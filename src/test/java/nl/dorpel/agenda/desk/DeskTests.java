package nl.dorpel.agenda.desk;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.Cookie;
import nl.dorpel.Neighbour;
import nl.dorpel.QueryCounter;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GivenGatherings;
import nl.dorpel.agenda.RegistrationSource;
import nl.dorpel.agenda.Seating;
import nl.dorpel.agenda.SignUpRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What staff and facilitators do behind a gathering.
 */
@WebTest
class DeskTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenGatherings gatherings;

	@Autowired
	Seating seating;

	@Autowired
	Newcomers newcomers;

	@Autowired
	QueryCounter queries;

	@Autowired
	MockMvcTester mvc;

	private Account staff;

	@BeforeEach
	void somebodyOfTheStaff() {
		this.staff = this.newcomers.invited(Role.STAFF);
	}

	private Neighbour opens(String address) {
		return this.newcomers.signedIn(this.staff, this.port).opens(address);
	}

	private void signUp(Gathering gathering, int people) {
		this.seating.signUp(gathering.slug(), GivenGatherings.party(people), RegistrationSource.SELF, null);
	}

	@Test
	void theSecondOfTwoEditorsSeesBothTextsAndLosesNothing() {
		Gathering gathering = this.gatherings.published(20);
		String form = "/agenda/" + gathering.slug() + "/wijziging";
		Neighbour first = opens(form).takesForm("form[action$=/wijziging]").fills("samenvatting", "Van de eerste.");
		Neighbour second = opens(form).takesForm("form[action$=/wijziging]")
			.fills("samenvatting", "Van de tweede.")
			.fills("vraag", "Van welk huis ben je?");
		first.sends();
		second.sends();
		assertThat(second.status()).isEqualTo(409);
		assertThat(second.page().select("table.cards tbody tr").eachText()).hasSize(2)
			.first()
			.asString()
			.contains("Van de eerste.", "Van de tweede.");
		assertThat(second.page().select("#vraag").val()).isEqualTo("Van welk huis ben je?");
		second.takesForm("form[action$=/wijziging]").sends();
		assertThat(second.status()).isEqualTo(200);
		assertThat(opens("/agenda/" + gathering.slug()).reads()).contains("Van de tweede.");
	}

	@Test
	void whatSomebodyTypedIsGivenBackWhenTheGatheringWasCancelledMeanwhile() {
		Gathering gathering = this.gatherings.published(20);
		Neighbour writes = opens("/agenda/" + gathering.slug() + "/wijziging").takesForm("form[action$=/wijziging]")
			.fills("tekst", "Een lang verhaal.");
		opens("/agenda/" + gathering.slug() + "/annulering").takesForm("form[action$=/annulering]")
			.fills("reden", "Het dak lekt.")
			.sends();
		writes.sends();
		assertThat(writes.status()).isEqualTo(409);
		assertThat(writes.reads()).contains("afgelast terwijl je typte");
		assertThat(writes.page().select("#tekst").text()).isEqualTo("Een lang verhaal.");
		assertThat(opens("/agenda/" + gathering.slug() + "/wijziging").path())
			.isEqualTo("/agenda/" + gathering.slug() + "/beheer");
	}

	@Test
	void theSecondOfTwoClicksFindsItInTheAgenda() {
		Neighbour made = opens("/beheer/agenda/nieuw").takesForm("form[action$=/beheer/agenda]")
			.fills("titel", "Twee keer geklikt")
			.fills("samenvatting", "Een middag.")
			.fills("plaats", "Zwolle")
			.sends();
		Neighbour other = opens(made.path()).takesForm("form[action$=/publicatie]");
		made.takesForm("form[action$=/publicatie]").sends();
		assertThat(other.sends().status()).isEqualTo(200);
		assertThat(other.path()).isEqualTo(made.path());
	}

	@Test
	void aSeriesIsMadeFilledAndFollowedAndTheSecondWhoChangesItIsTold() {
		Neighbour made = opens("/beheer/agenda/reeksen/nieuw").takesForm("form[action$=/reeksen]")
			.fills("naam", "Samen sterk")
			.fills("samenvatting", "Vier avonden.")
			.sends();
		assertThat(made.reads()).contains("De reeks is gemaakt", "Samen sterk");
		String page = made.page().select("a[href^=/beheer/agenda/reeksen/samen-sterk]").attr("href");
		assertThat(opens("/beheer/agenda/nieuw").page().select("#reeks option").eachText()).contains("Samen sterk");
		Neighbour other = opens(page);
		opens(page).takesForm("form[action*=/reeksen/]").fills("naam", "Samen sterker").sends();
		other.takesForm("form[action*=/reeksen/]").fills("naam", "Samen zacht").sends();
		assertThat(other.status()).isEqualTo(409);
		assertThat(other.reads()).contains("Samen sterker");
		assertThat(other.page().select("#naam").val()).isEqualTo("Samen zacht");
		assertThat(other.takesForm("form[action*=/reeksen/]").sends().reads()).contains("Samen zacht");
		String feed = page.replace("/beheer/agenda/reeksen/", "/agenda/reeks/") + ".ics";
		assertThat(new Neighbour(this.port).opens(feed).html()).contains("X-WR-CALNAME", "Samen zacht");
	}

	@Test
	void aSeriesWithoutANameIsSentBack() {
		Neighbour writes = opens("/beheer/agenda/reeksen/nieuw").takesForm("form[action$=/reeksen]")
			.fills("samenvatting", "Vier avonden.")
			.sends();
		assertThat(writes.status()).isEqualTo(422);
		assertThat(writes.page().select("#naam-fout").text()).contains("Vul een naam in");
		assertThat(writes.page().select("#samenvatting").text()).isEqualTo("Vier avonden.");
	}

	@Test
	void afterwardsEverybodyWhoCameAndWhoDidNotIsCounted() {
		Gathering gathering = this.gatherings.published(this.gatherings.plan(Duration.ofDays(3), SignUpRules.upTo(6)));
		signUp(gathering, 4);
		signUp(gathering, 2);
		signUp(gathering, 3);
		String page = "/agenda/" + gathering.slug();
		assertThat(opens(page + "/opkomst").reads()).contains("Niemand is afgevinkt");
		opens(page + "/deurlijst").takesForm("#nr-1 form").fills("aantal", "3").sends();
		opens(page + "/deurlijst").takesForm("form[action$=/inlopers]")
			.fills("naam", "Piet")
			.fills("aantal", "2")
			.sends();
		Neighbour counts = opens(page + "/opkomst");
		assertThat(counts.page().select("dl.facts > div").eachText()).containsExactly("mensen in totaal 5", "kwamen 3",
				"aangemeld, niet gekomen 3", "zo binnengelopen 2", "vooraf afgemeld 0", "geen plaats gekregen 3");
		assertThat(counts.page().select("tbody tr")).hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/beheer", "/deurlijst", "/opkomst", "/organisatoren", "/wijziging", "/opschrijven" })
	void aPageTakesAsManyQueriesForManyGuestsAsForNone(String page) {
		Gathering gathering = this.gatherings.published(4);
		String address = "/agenda/" + gathering.slug() + page;
		Cookie session = new Cookie("dorpel", this.newcomers.session(this.staff));
		List<String> quiet = queriesOf(address, session);
		for (int party = 0; party < 5; party++) {
			signUp(gathering, 2);
		}
		assertThat(queriesOf(address, session)).hasSameSizeAs(quiet);
		assertThat(quiet).hasSizeBetween(3, 8);
	}

	private List<String> queriesOf(String address, Cookie session) {
		return this.queries
			.during(() -> assertThat(this.mvc.get().uri(address).cookie(session).exchange()).hasStatusOk());
	}

}
