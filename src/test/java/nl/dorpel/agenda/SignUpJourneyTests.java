package nl.dorpel.agenda;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import biweekly.Biweekly;
import nl.dorpel.Neighbour;
import nl.dorpel.Reader;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People on the pages, without JavaScript.
 */
@WebTest
class SignUpJourneyTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenGatherings gatherings;

	@Autowired
	Newcomers newcomers;

	@Autowired
	Reader reader;

	private Neighbour signUp(Gathering gathering, String name, int people) {
		return new Neighbour(this.port).opens("/agenda/" + gathering.slug() + "/aanmelden")
			.fills("naam", name)
			.fills("email", name.toLowerCase(Locale.ROOT) + "@voorbeeld.example")
			.fills("aantal", String.valueOf(people))
			.sends();
	}

	@Test
	void somebodySignsUpWaitsIsOfferedAndComes() {
		Gathering gathering = this.gatherings.published(2);
		Neighbour first = signUp(gathering, "Bep", 2);
		assertThat(first.reads()).contains("Je bent aangemeld", "2 plaatsen", "nummer 1");
		assertThat(first.page().select("svg.qr path").attr("d")).isNotEmpty();
		Neighbour second = signUp(gathering, "Cor", 1);
		assertThat(second.reads()).contains("Je staat op de wachtlijst", "nummer 1", "Er wacht niemand voor je");
		first.takesForm("form[action$=/afmelding]").sends();
		assertThat(first.reads()).contains("Je bent afgemeld");
		second.opens(second.path());
		assertThat(second.reads()).contains("Er is plaats voor je");
		second.takesForm("form[action$=/aanvaarding]").sends();
		assertThat(second.reads()).contains("Fijn dat je komt", "Laat dit zien bij de deur");
		assertThat(this.gatherings.now(gathering).seatsTaken()).isEqualTo(1);
	}

	@Test
	void whoIsSeatedWaitsOrIsOfferedASeatSeesThatItIsCancelled() {
		Gathering gathering = this.gatherings.published(2);
		Neighbour seated = signUp(gathering, "Bep", 1);
		Neighbour gone = signUp(gathering, "Cor", 1);
		Neighbour offered = signUp(gathering, "Dirk", 1);
		Neighbour waits = signUp(gathering, "Els", 1);
		gone.takesForm("form[action$=/afmelding]").sends();
		this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port)
			.opens("/agenda/" + gathering.slug() + "/annulering")
			.takesForm("form[action$=/annulering]")
			.fills("reden", "Het dak lekt.")
			.sends();
		assertThat(List.of(seated, offered, waits, gone)).allSatisfy((person) -> {
			person.opens(person.path());
			assertThat(person.page().select("main .tag").eachText()).containsExactly("Gaat niet door");
			assertThat(person.reads()).contains("Je hoeft niets te doen")
				.doesNotContain("Je bent aangemeld", "Er is plaats voor je", "wachtlijst", "deur");
			assertThat(person.page().select("main form")).isEmpty();
		});
	}

	@Test
	void whatIsNotRightIsSaidAtTheFieldAndNothingTypedIsLost() {
		Gathering gathering = this.gatherings.published(2);
		Neighbour visitor = new Neighbour(this.port).opens("/agenda/" + gathering.slug() + "/aanmelden")
			.fills("email", "geen adres")
			.fills("nodig", "Een tolk")
			.sends();
		assertThat(visitor.status()).isEqualTo(422);
		assertThat(visitor.page().title()).startsWith("Fout:");
		assertThat(visitor.page().select("#naam-fout").text()).contains("Vul je naam in");
		assertThat(visitor.page().select("#email").val()).isEqualTo("geen adres");
		assertThat(visitor.page().select("#nodig").text()).isEqualTo("Een tolk");
	}

	@Test
	void whoChangesTheirMindAgainAndAgainDoesNotFillAMailbox() {
		Gathering gathering = this.gatherings.published(9);
		Neighbour visitor = signUp(gathering, "Dirk", 1);
		String page = visitor.path();
		for (int time = 0; time < 12; time++) {
			assertThat(change(visitor.opens(page), time).status()).isEqualTo(200);
		}
		assertThat(change(visitor.opens(page), 12).status()).isEqualTo(422);
		assertThat(visitor.page().select(".govuk-error-summary").text()).contains("net vaak gewijzigd");
		assertThat(visitor.page().select("#nodig").text()).isEqualTo("Keer 12");
		visitor.opens(page).takesForm("form[action$=afmelding]").sends();
		assertThat(visitor.takesForm("form[action$=terugkeer]").sends().reads()).contains("net vaak gewijzigd");
	}

	private static Neighbour change(Neighbour visitor, int time) {
		return visitor.takesForm("form:has(#aantal)").fills("nodig", "Keer " + time).sends();
	}

	@Test
	void growingBeyondWhatFitsIsRefusedAtTheField() {
		Gathering gathering = this.gatherings.published(2);
		Neighbour visitor = signUp(gathering, "Dirk", 1).takesForm("form:has(#aantal)").fills("aantal", "4").sends();
		assertThat(visitor.status()).isEqualTo(422);
		assertThat(visitor.page().select("#aantal-fout").text()).contains("geen plaats");
	}

	@Test
	void aMemberFindsTheirDetailsFilledInAndTheirRegistrationUnderMine() {
		Gathering gathering = this.gatherings.published(5);
		Account account = this.newcomers.invited(Role.MEMBER);
		Neighbour member = this.newcomers.signedIn(account, this.port)
			.opens("/agenda/" + gathering.slug() + "/aanmelden");
		assertThat(member.page().select("#email").val()).isEqualTo(account.email());
		member.takesForm("form[action$=/aanmelden]").sends();
		member.opens("/mijn");
		assertThat(member.reads()).contains(gathering.title());
		String own = member.page().select("a[href^=/agenda/aanmelding/]").attr("href");
		assertThat(member.opens(own).reads()).contains("Je bent aangemeld");
		assertThat(new Neighbour(this.port).opens(own).status()).isEqualTo(404);
	}

	@Test
	void aKeyThatNobodyHasOpensNothing() {
		assertThat(new Neighbour(this.port).opens("/agenda/aanmelding/abc").status()).isEqualTo(404);
	}

	@Test
	void staffMakeAGatheringPutItInTheAgendaWriteSomebodyDownAndTickThemOff() {
		Neighbour staff = this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port)
			.opens("/beheer/agenda/nieuw")
			.takesForm("form[action$=/beheer/agenda]")
			.fills("titel", "Soep voor iedereen")
			.fills("samenvatting", "We eten soep.")
			.fills("plaats", "Zwolle")
			.fills("capaciteit", "10")
			.sends();
		assertThat(staff.path()).matches("/agenda/soep-voor-iedereen(-\\d+)?/beheer");
		String page = staff.path().replace("/beheer", "");
		assertThat(new Neighbour(this.port).opens(page).status()).isEqualTo(404);
		staff.takesForm("form[action$=/publicatie]").sends();
		assertThat(new Neighbour(this.port).opens(page).reads()).contains("Nog 10 van de 10 plaatsen vrij");
		staff.opens(page + "/opschrijven")
			.takesForm("form[action$=/opschrijven]")
			.fills("naam", "Mevrouw Jansen")
			.sends();
		assertThat(staff.status()).isEqualTo(422);
		staff.takesForm("form[action$=/opschrijven]").fills("telefoon", "038-1234567").fills("aantal", "2").sends();
		assertThat(staff.reads()).contains("Mevrouw Jansen");
		staff.opens(page + "/deurlijst").takesForm("form[action$=/aankomst]").sends();
		assertThat(staff.reads()).contains("2 van de 2 verwachte mensen zijn er");
		staff.takesForm("form[action$=/inlopers]").fills("naam", "Piet").fills("aantal", "3").sends();
		assertThat(staff.reads()).contains("5 van de 2", "3 mensen liepen zo binnen");
	}

	@Test
	void aTimeThatDoesNotExistAndAnEndBeforeTheBeginningAreNamedAtTheField() {
		Neighbour staff = this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port);
		staff.opens("/beheer/agenda/nieuw")
			.takesForm("form[action$=/beheer/agenda]")
			.fills("begintOp", "2027-03-28")
			.fills("begintOm", "02:30")
			.sends();
		assertThat(staff.status()).isEqualTo(422);
		assertThat(staff.page().select("#begintOm-fout").text()).contains("Deze tijd bestaat niet");
		staff.takesForm("form[action$=/beheer/agenda]").fills("begintOm", "13:30").fills("eindigtOm", "12:00").sends();
		assertThat(staff.page().select("#eindigtOm-fout").text()).contains("niet na het begin");
	}

	@Test
	void fewerSeatsThanAreTakenAreRefusedWithTheNumber() {
		Gathering gathering = this.gatherings.published(this.gatherings.plan(Duration.ofDays(5), SignUpRules.upTo(4)));
		signUp(gathering, "Els", 3);
		Neighbour staff = this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port)
			.opens("/agenda/" + gathering.slug() + "/wijziging")
			.takesForm("form[action$=/wijziging]")
			.fills("capaciteit", "2")
			.sends();
		assertThat(staff.status()).isEqualTo(422);
		assertThat(staff.page().select("#capaciteit-fout").text()).contains("al 3 plaatsen");
	}

	@Test
	void theFeedsOfATopicAProvinceAndASeriesHoldWhatBelongsToThem() {
		String topic = this.reader.downloads("/agenda/onderwerp/vrijwilligers.ics");
		String series = this.reader.downloads("/agenda/reeks/leren-van-elkaar.ics");
		assertThat(Biweekly.parse(topic).first().getEvents()).hasSize(2);
		assertThat(Biweekly.parse(series).first().getEvents()).hasSize(2);
		assertThat(this.reader.downloads("/agenda/provincie/groningen.ics")).contains("Open Trendbureaudag over zorg");
		assertThat(this.reader.asks("/agenda/provincie/nergens.ics")).hasStatus(404);
	}

}
