package nl.dorpel.browser;

import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.dorpel.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * From a first word to a withdrawal, with and without a script, and by keyboard.
 */
@WebTest
class ProposalJourneyTests {

	@RegisterExtension
	private static final Browser browser = new Browser();

	@LocalServerPort
	int port;

	private BrowserVisitor persona(String key, boolean script) {
		BrowserVisitor visitor = browser.visitor(this.port, script).opens("/demo");
		visitor.page().locator("form:has(input[value=" + key + "]) button").click();
		return visitor.isAt("/mijn");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aMemberProposesOthersEndorseAndTalkAndTheMemberWithdraws(boolean script) {
		try (BrowserVisitor author = persona("zelfbeheerder", script);
				BrowserVisitor other = persona("deelnemer", script)) {
			String address = proposes(author, "Reis van een voorstel " + UUID.randomUUID());
			other.opens(address);
			types(other, "Waarom sta je erachter?", "Bij ons ook.");
			presses(other, "Ik sta hierachter").reads("Jij staat hierachter.").reads("Bij ons ook.");
			types(other, "Wat wil je erover kwijt?", "Wie doet er mee?");
			presses(other, "Plaats je reactie").reads("Wie doet er mee?");
			presses(other, "Neem mijn steun terug").reads("Je steun is teruggenomen.");
			author.opens(address).follows("Trek dit voorstel in");
			presses(author, "Trek het voorstel in").reads("Vertel waarom je het intrekt.");
			types(author, "Waarom trek je het in?", "Het is opgelost.");
			presses(author, "Trek het voorstel in").reads("Het is opgelost.").reads("Ingetrokken");
		}
	}

	private static String proposes(BrowserVisitor author, String title) {
		author.opens("/trendbureau/voorstellen/nieuw");
		types(author, "Titel", title);
		presses(author, "Verder").reads("Wat stel je voor?");
		presses(author, "Verder").reads("Leg uit waarom het nu speelt.");
		types(author, "Wat wil je uitzoeken?", "Hoe doen anderen dit?");
		types(author, "Waarom nu?", "Omdat het nu speelt.");
		types(author, "Voor wie is het?", "Voor iedereen.");
		types(author, "Wat moet een dag erover opleveren?", "Een antwoord.");
		author.page().getByLabel("ontmoeting", new Page.GetByLabelOptions().setExact(true)).check();
		presses(author, "Verder").reads("Waar steunt je voorstel op?");
		author.page().locator("input[name=signalen]").first().check();
		presses(author, "Verder").reads("Kijk je voorstel na");
		presses(author, "Zet je voorstel open").reads("Je voorstel staat open.").reads("Waar het op steunt");
		return author.page().url().replaceFirst("http://[^/]+", "");
	}

	@Test
	void similarProposalsShowWhileTheTitleIsTyped() {
		try (BrowserVisitor author = persona("teamlid", true)) {
			author.opens("/trendbureau/voorstellen/nieuw");
			types(author, "Titel", "Eenzaam achter je voordeur");
			Locator link = author.page().locator("[data-similar-here] a").first();
			assertThat(link).hasText("Eenzaamheid achter de voordeur");
			author.looksAround();
		}
	}

	@Test
	void aSignalIsToldByKeyboardAlone() {
		try (BrowserVisitor member = persona("adviseur", false)) {
			String seen = "Met toetsen " + UUID.randomUUID();
			member.opens("/trendbureau/signalen/nieuw");
			member.tabsTo("#zie").types(seen).tabsTo("#waar").types("Goes");
			member.tabsTo("#sinds").presses("Space").tabsTo("#onderwerpen").presses("Space");
			member.tabsTo("main form .button").presses("Enter");
			assertThat(member.page().locator("h1")).hasText(seen);
		}
	}

	private static void types(BrowserVisitor visitor, String label, String text) {
		visitor.page().getByLabel(label).fill(text);
	}

	private static BrowserVisitor presses(BrowserVisitor visitor, String button) {
		visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
		return visitor.looksAround();
	}

}
