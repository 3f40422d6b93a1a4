package nl.dorpel.agenda.invitation;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import nl.dorpel.Neighbour;
import nl.dorpel.QueryCounter;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GivenGatherings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A facilitator invites, somebody answers by a link: without JavaScript, and without an
 * account.
 */
@WebTest
@Import({ GivenGatherings.class, GivenInvitations.class })
class InvitationJourneyTests {

	private static final String DEMO = "/agenda/open-trendbureaudag-over-zorg-in-het-buurthuis/uitnodigingen";

	private static final String SEND = "form[action$=/uitnodigingen]";

	@LocalServerPort
	int port;

	@Autowired
	GivenGatherings gatherings;

	@Autowired
	GivenInvitations invitations;

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

	private final Addressee to = GivenInvitations.somebody();

	@BeforeEach
	void aDayOfSomebody() {
		this.gathering = this.gatherings.published(4);
		this.facilitator = this.newcomers.invited(Role.MEMBER);
		this.jdbc.sql("insert into gathering_facilitator values (?, ?)")
			.params(this.gathering.id(), this.facilitator.id())
			.update();
		this.person = this.newcomers.signedIn(this.facilitator, this.port);
	}

	private String page() {
		return "/agenda/" + this.gathering.slug() + "/uitnodigingen";
	}

	private Neighbour guest() {
		this.invitations.invited(this.gathering, this.to);
		return new Neighbour(this.port).opens(this.invitations.link(this.to));
	}

	@Test
	void organisationsAndSomebodyWithAnAddressAreInvitedAtOnce() {
		assertThat(this.person.opens(page()).reads()).contains("Je hebt nog niemand uitgenodigd");
		this.person.opens(page() + "/nieuw").takesForm(SEND);
		assertThat(this.person.page().select("#tekst").text()).contains(this.gathering.title());
		assertThat(this.person.page().select(".organisations label").eachText())
			.as("in the same province as the gathering")
			.contains("Huisartsen aan de Droomgracht", "Krant van Nergens")
			.doesNotContain("Thuiszorg Nergenshuizen");
		this.person.ticks("organisaties", "krant-van-nergens")
			.fills("naam", this.to.name())
			.fills("email", this.to.email())
			.sends();
		assertThat(this.person.path()).isEqualTo(page());
		assertThat(this.person.reads()).contains("Er gaan 2 uitnodigingen op weg", "Krant van Nergens",
				"Stichting Proef");
		assertThat(this.person.page().select("table.cards tbody tr")).hasSize(2);
		assertThat(this.invitations.subjects(this.to)).hasSize(1);
		this.person.opens(page() + "/nieuw");
		assertThat(this.person.page().select("[value=krant-van-nergens]").hasAttr("disabled")).isTrue();
		assertThat(this.person.page().select("#waarom-krant-van-nergens").text()).contains("al uitgenodigd");
	}

	@Test
	void lookingFurtherKeepsWhatWasChosenAndTyped() {
		this.person.opens(page() + "/nieuw")
			.takesForm(SEND)
			.ticks("organisaties", "krant-van-nergens")
			.fills("naam", "Bep")
			.fills("provincie", "groningen");
		String token = this.person.page().expectFirst("[name=_csrf]").val();
		this.person.posts(page(), "_csrf=" + token
				+ "&zoek=ja&provincie=groningen&organisaties=krant-van-nergens&naam=Bep&tekst=Hallo&herinner=3");
		assertThat(this.person.status()).isEqualTo(200);
		assertThat(this.person.page().select(".organisations label").eachText()).contains("Thuiszorg Nergenshuizen",
				"Krant van Nergens");
		assertThat(this.person.page().select("[value=krant-van-nergens]").hasAttr("checked")).isTrue();
		assertThat(this.person.page().select("#naam").val()).isEqualTo("Bep");
		assertThat(this.person.page().select("#tekst").text()).isEqualTo("Hallo");
	}

	@Test
	void suggestionsAreRankedByWhatTheyShareAndSayWhy() {
		Neighbour staff = Neighbour.as("facilitator", this.port).opens(DEMO + "/nieuw");
		List<String> names = staff.page().select(".organisations label").eachText();
		assertThat(names).startsWith("Thuiszorg Nergenshuizen").doesNotContain("Bakkerij Van Lucht");
		assertThat(names.indexOf("Gemeente Bedachtum")).isLessThan(names.indexOf("Lectoraat Denkbeeldige Zorg"));
		assertThat(staff.page().select("#waarom-gemeente-bedachtum").text()).contains("gemeente", "Groningen",
				"in dezelfde provincie", "zorg", "Fictief voorbeeld");
	}

	@Test
	void whatIsNotRightIsSaidAtTheFieldAndNothingTypedIsLost() {
		this.person.opens(page() + "/nieuw")
			.takesForm(SEND)
			.fills("email", "geen adres")
			.fills("tekst", "")
			.fills("antwoordVoor", "2020-01-01")
			.sends();
		assertThat(this.person.status()).isEqualTo(422);
		assertThat(this.person.page().select("#email-fout").text()).isNotEmpty();
		assertThat(this.person.page().select("#naam-fout").text()).contains("Vul een naam in");
		assertThat(this.person.page().select("#tekst-fout").text()).contains("Schrijf waarom");
		assertThat(this.person.page().select("#antwoordVoor-fout").text()).contains("Kies een dag vanaf vandaag");
		assertThat(this.person.page().select("#email").val()).isEqualTo("geen adres");
		this.person.opens(page() + "/nieuw").takesForm(SEND).sends();
		assertThat(this.person.page().select("#organisaties-fout").text()).contains("Kies een organisatie");
	}

	@Test
	void nobodyIsInvitedTwice() {
		this.invitations.invited(this.gathering, this.to);
		this.person.opens(page() + "/nieuw")
			.takesForm(SEND)
			.fills("naam", "Nog eens")
			.fills("email", this.to.email())
			.sends();
		assertThat(this.person.status()).isEqualTo(422);
		assertThat(this.person.page().select("#email-fout").text()).contains("heeft al een uitnodiging");
	}

	@Test
	void whoIsInvitedSaysTheyComeSeesTheirRegistrationAndCanStillSayNo() {
		Neighbour guest = guest();
		assertThat(guest.reads()).contains("Je bent uitgenodigd", "Kom je ook?", "Stichting Proef");
		guest.takesForm("form[action$=/komst]").fills("aantal", "3").fills("nodig", "Een tolk").sends();
		assertThat(guest.reads()).contains("Je antwoord is bewaard", "Fijn dat je komt", "3 plaatsen voor jullie");
		assertThat(guest.page().select("#nodig").text()).isEqualTo("Een tolk");
		assertThat(this.person.opens(page()).reads()).contains("komt, met 3 mensen", "Komt");
		String link = guest.path();
		guest.takesForm("form[action$=/aanmelding]").sends();
		assertThat(guest.path()).startsWith("/agenda/aanmelding/");
		assertThat(guest.reads()).contains("Je bent aangemeld", "Stichting Proef");
		guest.opens(link).takesForm("form[action$=/afzegging]").sends();
		assertThat(guest.reads()).contains("Je kunt niet komen");
		assertThat(this.person.opens(page()).reads()).contains("Kan niet");
		assertThat(this.gatherings.now(this.gathering).seatsTaken()).isZero();
	}

	@Test
	void whoComesToAFullDayIsToldBeforeAndAfter() {
		Neighbour first = guest();
		first.takesForm("form[action$=/komst]").fills("aantal", "4").sends();
		Addressee other = GivenInvitations.somebody();
		this.invitations.invited(this.gathering, other);
		Neighbour second = new Neighbour(this.port).opens(this.invitations.link(other));
		assertThat(second.reads()).contains("Het is vol", "Daar staat nog niemand op");
		second.takesForm("form[action$=/komst]").sends();
		assertThat(second.reads()).contains("Je staat op de wachtlijst", "Je bent nummer 1");
		assertThat(this.person.opens(page()).reads()).contains("wil komen, maar wacht op plaats");
		first.takesForm("form[action$=/afzegging]").sends();
		assertThat(second.opens(second.path()).reads()).contains("Er is plaats voor je", "Open je aanmelding");
	}

	@Test
	void somebodyElseGoesAndTheFirstLinkSaysSo() {
		Neighbour guest = guest();
		guest.takesForm("form[action$=/doorgave]").fills("naam", "Imke").sends();
		assertThat(guest.status()).isEqualTo(422);
		assertThat(guest.page().select("#email-fout").text()).contains("Vul een e-mailadres in");
		assertThat(guest.page().select("#naam").val()).isEqualTo("Imke");
		Addressee other = GivenInvitations.somebody();
		guest.takesForm("form[action$=/doorgave]").fills("email", other.email()).sends();
		assertThat(guest.reads()).contains("Je hebt de uitnodiging doorgegeven", "Imke heeft nu een eigen uitnodiging");
		assertThat(guest.page().select("main form")).isEmpty();
		assertThat(this.person.opens(page()).reads()).contains("in plaats van Stichting Proef", "Doorgegeven");
		assertThat(new Neighbour(this.port).opens(this.invitations.link(other)).reads())
			.contains("Je bent uitgenodigd");
	}

	@Test
	void anInvitationIsWithdrawnAndItsLinkSaysSo() {
		Neighbour guest = guest();
		this.person.opens(page()).takesForm("form[action$=/intrekking]").sends();
		assertThat(this.person.reads()).contains("De uitnodiging is ingetrokken", "Ingetrokken");
		assertThat(guest.takesForm("form[action$=/komst]").sends().reads()).contains("Deze uitnodiging is ingetrokken");
		assertThat(guest.page().select("main form")).isEmpty();
	}

	@Test
	void theLinkToADayThatIsCalledOffSaysSo() {
		Neighbour guest = guest();
		this.person.opens("/agenda/" + this.gathering.slug() + "/annulering")
			.takesForm("form[action$=/annulering]")
			.fills("reden", "Er ligt sneeuw.")
			.sends();
		assertThat(guest.opens(guest.path()).reads()).contains("De bijeenkomst gaat niet door", "Er ligt sneeuw.");
		assertThat(guest.page().select("main form")).isEmpty();
	}

	@Test
	void oneClickEndsAllInvitationsToAnAddress() {
		this.invitations.invited(this.gathering, this.to);
		String stop = this.invitations.letter(this.to).replaceFirst("(?s).*(/afmelden/uitnodigingen/[\\w-]+).*", "$1");
		Neighbour guest = new Neighbour(this.port).opens(stop);
		assertThat(guest.reads()).contains("uitnodigingen voor bijeenkomsten");
		guest.sends();
		Gathering other = this.gatherings.published(3);
		Neighbour staff = this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port)
			.opens("/agenda/" + other.slug() + "/uitnodigingen/nieuw")
			.takesForm(SEND)
			.fills("naam", "Nog eens")
			.fills("email", this.to.email())
			.sends();
		assertThat(staff.page().select("#email-fout").text()).contains("wil geen uitnodigingen");
	}

	@Test
	void itIsNobodyElsesBusiness() {
		Neighbour member = this.newcomers.signedIn(this.newcomers.invited(Role.MEMBER), this.port);
		assertThat(member.opens(page()).status()).isEqualTo(404);
		assertThat(member.opens(page() + "/nieuw").status()).isEqualTo(404);
		assertThat(new Neighbour(this.port).opens(page()).path()).isEqualTo("/inloggen");
		assertThat(new Neighbour(this.port).opens("/agenda/uitnodiging/" + UUID.randomUUID()).status()).isEqualTo(404);
	}

	@Test
	void aLinkOpensWithoutASessionAndInEnglish() {
		Neighbour guest = guest();
		assertThat(guest.cookie("dorpel")).isEmpty();
		assertThat(guest.opens("/en" + guest.path()).reads()).contains("You are invited", "Yes, we are coming");
		guest.takesForm("form[action$=/komst]").sends();
		assertThat(guest.path()).startsWith("/en/agenda/uitnodiging/");
		assertThat(guest.reads()).contains("Great that you are coming");
	}

	@Test
	void manyInvitationsTakeAsManyQueriesAsOne() {
		this.invitations.invited(this.gathering, this.to);
		List<String> one = queriesOf(page());
		this.invitations.invited(this.gathering, GivenInvitations.somebody());
		this.invitations.invited(this.gathering, GivenInvitations.somebody());
		assertThat(queriesOf(page())).hasSameSizeAs(one).hasSize(7);
		assertThat(queriesOf(page() + "/nieuw")).hasSize(7);
		assertThat(queriesOf(this.invitations.link(this.to))).hasSize(7);
	}

	private List<String> queriesOf(String path) {
		Cookie session = new Cookie("dorpel", this.newcomers.session(this.facilitator));
		this.mvc.get().uri(path).cookie(session).exchange();
		return this.queries.during(() -> assertThat(this.mvc.get().uri(path).cookie(session).exchange()).hasStatusOk());
	}

}
