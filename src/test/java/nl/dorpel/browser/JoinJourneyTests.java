package nl.dorpel.browser;

import java.time.Duration;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.dorpel.WebTest;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.job.JobsByHand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * From a question on a form to a member who is at home: the way of somebody who joins,
 * and of the staff who let them in.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class JoinJourneyTests {

	@RegisterExtension
	private static final Browser browser = new Browser();

	/** A house of the demo, as the person who joins writes it. */
	private static final String HOUSE = "De Verzonnen Toren";

	@LocalServerPort
	int port;

	@Autowired
	TestClock clock;

	@Autowired
	JobsByHand jobs;

	private final String email = UUID.randomUUID() + "@example.org";

	@BeforeEach
	void aQuietHour() {
		this.clock.advance(Duration.ofHours(1));
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void whoRunsAHouseAsksToJoinIsLetInAndSignsInFromTheMail(boolean script) {
		try (BrowserVisitor nelleke = browser.visitor(this.port, script);
				BrowserVisitor karima = browser.visitor(this.port, script)) {
			nelleke.opens("/contact").picks("Aansluiten bij het Trendbureau").clicks("Ga verder");
			nelleke.picks("Ik help een huis in zelfbeheer").clicks("Ga verder").reads("Sluit je huis aan");
			nelleke.clicks("Naar het overzicht").reads("Er klopt nog iets niet");
			nelleke.fills("Hoe heet je huis?", HOUSE).fills("In welke plaats staat het?", "Groningen");
			sends(nelleke);
			letsIn(karima, reference(nelleke), "een huis in zelfbeheer", HOUSE + ", Groningen");
			signsInFromTheMail(nelleke);
			nelleke.reads("Lid van het netwerk").reads("een huis in zelfbeheer: " + HOUSE);
		}
	}

	@Test
	void anExpertIsLetInWithWhatTheyKnowALotAbout() {
		try (BrowserVisitor nelleke = browser.visitor(this.port, false);
				BrowserVisitor karima = browser.visitor(this.port, false)) {
			nelleke.opens("/contact/aansluiten").picks("Ik weet veel van een onderwerp").clicks("Ga verder");
			nelleke.picks("eenzaamheid").picks("wonen");
			sends(nelleke);
			letsIn(karima, reference(nelleke), "eenzaamheid, wonen", null);
			signsInFromTheMail(nelleke);
			nelleke.reads("eenzaamheid, wonen");
		}
	}

	private void sends(BrowserVisitor visitor) {
		visitor.page().locator("textarea").fill("We leren graag van anderen.");
		visitor.fills("Je naam", "Nelleke Brouwer").fills("Je e-mailadres", this.email);
		visitor.clicks("Naar het overzicht").reads("Klopt dit?").reads(this.email).reads("We leren graag van anderen.");
		// Nobody types that fast
		this.clock.advance(Duration.ofMinutes(1));
		visitor.clicks("Verstuur").reads("We hebben je bericht").reads("Je krijgt antwoord per mail, uiterlijk op");
	}

	private static String reference(BrowserVisitor visitor) {
		return visitor.page().locator(".lead b").innerText();
	}

	/**
	 * @param house as the list of houses shows it, or null
	 */
	private void letsIn(BrowserVisitor staff, String reference, String as, @Nullable String house) {
		staff.opens("/demo").page().locator("form:has(input[value=lsa-medewerker]) button").click();
		staff.looksAround().follows("Beheer").follows("Contactverzoeken");
		staff.fills("Naam, e-mailadres, nummer of woorden", reference).clicks("Zoek");
		staff.reads("1 verzoek gevonden.").follows("Nelleke Brouwer").reads("We leren graag van anderen.");
		staff.clicks("Pak dit op").follows("Aansluiting goedkeuren").reads("Nelleke Brouwer").reads(as);
		if (house != null) {
			staff.selects("Huis", house);
		}
		staff.clicks("Keur goed en nodig uit").reads("Goedgekeurd. De uitnodiging is onderweg.").reads("afgehandeld");
	}

	private void signsInFromTheMail(BrowserVisitor visitor) {
		readsMail(visitor, "Je bent uitgenodigd voor Dorpel").reads("Lid van het netwerk");
		followsMail(visitor).clicks("Stuur mij de mail").reads("Kijk in je mail");
		readsMail(visitor, "Inloggen bij Dorpel");
		followsMail(visitor).reads("Nog één klik, en je bent binnen.");
		visitor.clicks("Inloggen").isAt("/mijn");
	}

	private BrowserVisitor readsMail(BrowserVisitor visitor, String subject) {
		this.jobs.runDue();
		visitor.opens("/demo/post")
			.page()
			.locator(".letters li", new Page.LocatorOptions().setHasText(this.email))
			.locator("a", new Locator.LocatorOptions().setHasText(subject))
			.first()
			.click();
		return visitor.looksAround().reads(this.email);
	}

	private static BrowserVisitor followsMail(BrowserVisitor visitor) {
		visitor.page().locator(".letter a").first().click();
		return visitor.looksAround();
	}

}
