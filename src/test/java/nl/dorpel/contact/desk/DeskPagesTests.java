package nl.dorpel.contact.desk;

import java.time.Duration;
import java.util.UUID;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.contact.RequestState;
import nl.dorpel.contact.Suspicion;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.mail.MailLine;
import nl.dorpel.platform.mail.MailLog;
import nl.dorpel.platform.mail.MailState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages on which staff deal with requests, as they read them.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class DeskPagesTests {

	private static final String DESK = "/beheer/contactverzoeken";

	@LocalServerPort
	int port;

	@Autowired
	GivenRequests given;

	@Autowired
	MailLog mail;

	@Autowired
	TestClock clock;

	@ParameterizedTest
	@ValueSource(strings = { "/beheer", "/beheer/post", DESK, DESK + ".csv", DESK + "/cijfers", DESK + "/cijfers.csv",
			DESK + "/2027-0001", DESK + "/2027-0001/antwoorden" })
	void whoIsNobodySignsInAndWhoIsNotOfTheStaffFindsNothing(String address) {
		assertThat(new Neighbour(this.port).opens(address).path()).isEqualTo("/inloggen");
		assertThat(Neighbour.as("zelfbeheerder", this.port).opens(address).status()).isEqualTo(404);
	}

	@Test
	void aNewRequestLiesOnThePileOfNewOnes() {
		String reference = this.given.question(someone());
		Neighbour karima = staff();
		karima.opens(DESK + "?q=" + reference);
		assertThat(karima.page().select("tbody tr")).singleElement()
			.satisfies((row) -> assertThat(row.text()).contains("Anna", reference, "Vraag aan het netwerk",
					"nog niemand", "nieuw"));
		assertThat(karima.page().select(".tabs a[aria-current=page]").text()).startsWith("Nieuw ");
		karima.opens("/en" + DESK + "?q=" + reference);
		assertThat(karima.page().title()).isEqualTo("Contact requests – Dorpel");
		assertThat(karima.page().select("tbody tr").text()).contains("Question to the network", "nobody yet");
	}

	@Test
	void whatWaitsForMoreThanFiveWorkingDaysIsRed() {
		String reference = this.given.question(someone());
		this.clock.advance(Duration.ofDays(3));
		assertThat(staff().opens(DESK + "?q=" + reference).page().select(".tag.late")).isEmpty();
		this.clock.advance(Duration.ofDays(6));
		assertThat(staff().opens(DESK + "?leeftijd=te-laat&q=" + reference).page().select(".tag.late").text())
			.isEqualTo("te lang");
	}

	@Test
	void aRequestIsFoundByAddressByAnotherFormOfAWordAndByNothingElse() {
		String email = someone();
		String reference = this.given.question(email);
		Neighbour karima = staff();
		assertThat(karima.opens(DESK + "?q=" + email.substring(0, 20)).reads()).contains(reference);
		assertThat(karima.opens(DESK + "?q=huizen+lenen&leeftijd=week&stapel=open").page().select("tbody tr"))
			.isNotEmpty();
		assertThat(karima.opens(DESK + "?q=" + email + "&soort=melding").reads()).contains("Geen verzoeken gevonden.",
				"Toon de hele stapel");
		assertThat(karima.opens(DESK + "?q=%25").page().select("tbody tr")).isEmpty();
		assertThat(karima.opens(DESK + "?stapel=x&soort=x&leeftijd=x&pagina=99999").status()).isEqualTo(200);
	}

	@Test
	void whatAMachineDoubtsLiesWithTheSpamUntilAPersonDecides() {
		String reference = this.given.suspect(someone(), Suspicion.MANY_LINKS);
		Neighbour karima = staff();
		assertThat(karima.opens(DESK + "?q=" + reference).page().select("tbody tr")).isEmpty();
		assertThat(karima.opens(DESK + "?stapel=spam&q=" + reference).reads()).contains(reference);
		karima.opens(DESK + "/" + reference);
		assertThat(karima.reads()).contains("Is dit spam?", "veel links");
		presses(karima, "spammeldingen/einde");
		assertThat(karima.reads()).contains("Dit is geen spam meer.");
		assertThat(karima.opens(DESK + "?q=" + reference).page().select("tbody tr")).hasSize(1);
	}

	@Test
	void anAnswerStartsFromATextAndLiesOnTheTableForThirtySeconds() {
		String email = someone();
		String reference = taken(this.given.question(email));
		Neighbour karima = staff().opens(DESK + "/" + reference + "/antwoorden")
			.follows("a[href$='tekst=voorbeelden']");
		assertThat(karima.page().select("textarea").text()).contains("Andere huizen schreven op", "Karima El Amrani");
		karima.takesForm("main form").fills("tekst", "Kijk eens bij Witteveen.").sends();
		assertThat(karima.path()).isEqualTo(DESK + "/" + reference);
		assertThat(karima.reads()).contains("Je mail gaat over 30 seconden de deur uit.", "beantwoord",
				"Kijk eens bij Witteveen.");
		assertThat(karima.opens("/en" + DESK + "/" + reference).reads()).contains("Your mail leaves in 30 seconds.",
				"Take it back", "What happened");
		presses(karima.opens(DESK + "/" + reference), "terugnames");
		assertThat(karima.path()).isEqualTo(DESK + "/" + reference + "/antwoorden");
		assertThat(karima.page().select("textarea").text()).isEqualTo("Kijk eens bij Witteveen.");
		assertThat(karima.reads()).contains("Je mail is niet verstuurd.");
		assertThat(answersTo(email)).isZero();
		assertThat(this.given.state(reference)).isEqualTo(RequestState.TAKEN);
	}

	@Test
	void whatHasGoneCannotBeTakenBack() {
		String reference = taken(this.given.question(someone()));
		Neighbour karima = staff().opens(DESK + "/" + reference + "/antwoorden").fills("tekst", "Dat kan.").sends();
		this.clock.advance(Duration.ofSeconds(31));
		presses(karima, "terugnames");
		assertThat(karima.status()).isEqualTo(409);
		assertThat(karima.opens(DESK + "/" + reference).reads()).doesNotContain("Haal terug");
	}

	@Test
	void theSecondOfTwoSeesWhatTheFirstDidAndKeepsTheirWords() {
		String email = someone();
		String reference = taken(this.given.question(email));
		Neighbour karima = staff().opens(DESK + "/" + reference + "/antwoorden");
		Neighbour olga = Neighbour.as("beheerder", this.port).opens(DESK + "/" + reference + "/antwoorden");
		karima.fills("tekst", "Dat kan, bel het huis.").sends();
		olga.fills("tekst", "Nee, dat kan helaas niet.").sends();
		assertThat(olga.status()).isEqualTo(409);
		assertThat(olga.reads()).contains("Iemand was je voor", "Dit gebeurde intussen", "Dat kan, bel het huis.",
				"Karima El Amrani", "Dit kan nu niet meer.", "Nee, dat kan helaas niet.");
		assertThat(answersTo(email)).isEqualTo(1);
	}

	@Test
	void theSecondGoesOnWithTheirWordsIfTheyStillFit() {
		String email = someone();
		String reference = taken(this.given.question(email));
		Neighbour karima = staff().opens(DESK + "/" + reference + "/notities");
		Neighbour olga = Neighbour.as("beheerder", this.port).opens(DESK + "/" + reference + "/antwoorden");
		karima.fills("tekst", "Heb ik gebeld.").sends();
		olga.fills("tekst", "Dat kan.").sends();
		assertThat(olga.status()).isEqualTo(409);
		assertThat(olga.page().select(".history").text()).contains("notitie", "Heb ik gebeld.")
			.doesNotContain("ontvangen");
		assertThat(answersTo(email)).isZero();
		olga.takesForm("main form:has(textarea)").sends();
		assertThat(olga.reads()).contains("Je mail gaat over 30 seconden");
		assertThat(answersTo(email)).isEqualTo(1);
	}

	@Test
	void forwardingAsksToWhomAndLosesNothing() {
		String email = someone();
		String reference = taken(this.given.question(email));
		Neighbour karima = staff().opens(DESK + "/" + reference + "/doorzendingen")
			.fills("tekst", "Willen jullie dit doen?")
			.fills("email", "geen adres")
			.sends();
		assertThat(karima.status()).isEqualTo(422);
		assertThat(karima.page().title()).startsWith("Fout: ");
		assertThat(karima.page().select(".govuk-error-summary a")).extracting((link) -> link.attr("href"))
			.containsExactlyInAnyOrder("#ontvanger", "#email");
		assertThat(karima.page().select("textarea").text()).isEqualTo("Willen jullie dit doen?");
		karima.fills("email", "huis@example.org").fills("ontvanger", "De Zwaluw").sends();
		assertThat(karima.reads()).contains("doorgestuurd naar De Zwaluw", "Je mail gaat over");
	}

	@Test
	void aRequestIsHandedToAColleagueNotedOnAndRefused() {
		String reference = taken(this.given.question(someone()));
		Neighbour karima = staff().opens(DESK + "/" + reference + "/overdrachten");
		String olga = karima.page().select("option:contains(Olga Kuipers)").attr("value");
		karima.fills("collega", olga).sends();
		assertThat(karima.reads()).contains("Overgedragen.", "overgedragen aan Olga Kuipers");
		karima.opens(DESK + "/" + reference + "/notities").fills("tekst", "  ").sends();
		assertThat(karima.status()).isEqualTo(422);
		karima.opens(DESK + "/" + reference + "/weigeringen").fills("tekst", "Dit past niet.").sends();
		assertThat(this.given.state(reference)).isEqualTo(RequestState.REFUSED);
		assertThat(karima.opens(DESK + "/" + reference + "/antwoorden").path()).isEqualTo(DESK + "/" + reference);
		presses(karima, "heropeningen");
		assertThat(karima.reads()).contains("Het verzoek staat weer open");
	}

	@Test
	void whatThePersonAskedBeforeStandsBeside() {
		String email = someone();
		String first = this.given.question(email);
		String second = this.given.question(email);
		String other = this.given.question(someone());
		Neighbour karima = staff().opens(DESK + "/" + second);
		assertThat(karima.page().select("section[aria-labelledby=eerder]").text()).contains(first)
			.doesNotContain(other);
		assertThat(karima.page().select("section[aria-labelledby=lijkt]").text()).contains(other).doesNotContain(first);
	}

	@Test
	void thePeriodIsATableThatCalculatesNothing() {
		String email = "-" + someone();
		String reference = this.given.question(email);
		String today = this.clock.instant().toString().substring(0, 10);
		Neighbour karima = staff().opens(DESK + ".csv?van=" + today + "&tot=" + today);
		assertThat(karima.status()).isEqualTo(200);
		assertThat(karima.page().text())
			.contains("\"nummer\";\"soort\"", reference + "\";\"Vraag aan het netwerk\"", "\"'" + email + "\"")
			.doesNotContain("gratis lenen");
		assertThat(karima.opens(DESK + ".csv?van=2027-03-02&tot=2027-03-01").status()).isEqualTo(422);
		assertThat(karima.reads()).contains("De laatste dag ligt voor de eerste.");
		assertThat(karima.opens(DESK + ".csv?van=gisteren").status()).isEqualTo(422);
	}

	@Test
	void theFiguresAreInAPictureInATableAndInAFile() {
		taken(this.given.question(someone()));
		Neighbour karima = staff().opens(DESK + "/cijfers");
		assertThat(karima.page().select("figure svg[role=img]")).hasSizeGreaterThanOrEqualTo(2)
			.first()
			.satisfies((svg) -> assertThat(svg.attr("aria-label")).startsWith("Verzoeken per maand"));
		assertThat(karima.page().select("figure").first().select("tbody tr")).hasSize(12);
		String inTable = karima.page().select("[aria-labelledby=soorten] tr:contains(Vraag aan het netwerk) td").text();
		assertThat(Integer.parseInt(inTable)).isPositive();
		String file = karima.follows("figure a").page().text();
		assertThat(file).contains("\"Maand\";\"Vraag aan het netwerk\"")
			.contains("\"" + this.clock.instant().toString().substring(0, 7));
	}

	private Neighbour staff() {
		return Neighbour.as("lsa-medewerker", this.port);
	}

	private String taken(String reference) {
		presses(staff().opens(DESK + "/" + reference), "toewijzingen");
		assertThat(this.given.state(reference)).isEqualTo(RequestState.TAKEN);
		return reference;
	}

	private static void presses(Neighbour person, String noun) {
		person.takesForm("form[action$=/" + noun + "]").sends();
	}

	private static String someone() {
		return UUID.randomUUID() + "@example.org";
	}

	/** Answers that are sent or still have to go. */
	private long answersTo(String email) {
		return this.mail.latest(200)
			.stream()
			.filter((line) -> line.recipient().equals(email) && line.state() != MailState.CANCELLED)
			.map(MailLine::subject)
			.filter((subject) -> subject.startsWith("Antwoord"))
			.count();
	}

}
