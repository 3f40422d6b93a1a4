package nl.dorpel.browser;

import com.microsoft.playwright.Page;
import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Voting in the round of the demo, and counting the other one again, by keyboard alone.
 */
@WebTest
class VotingTests {

	private static final String ROUND = "/trendbureau/stemrondes/2";

	@RegisterExtension
	private static final Browser browser = new Browser();

	@LocalServerPort
	int port;

	private BrowserVisitor voter(String persona, boolean script) {
		BrowserVisitor voter = browser.visitor(this.port, script);
		voter.opens("/demo");
		voter.page().locator("form:has(input[value=" + persona + "]) button").focus();
		voter.presses("Enter").isAt("/mijn");
		return voter;
	}

	@Test
	void aVoterWithoutScriptVotesByKeyboardAndReplacesTheBallotWithTheReceipt() {
		try (BrowserVisitor voter = voter("kerngroep-1", false)) {
			voter.opens(ROUND).tabsTo("a.button[href$=stembiljet]").presses("Enter");
			voter.isAt(ROUND + "/stembiljet").tabsTo("#o2").types("1").tabsTo("#o1").types("2");
			voter.tabsTo("form.voting .button").presses("Enter");
			voter.reads("Zo heb je de voorstellen op volgorde gezet").looksAround();
			voter.tabsTo("main form .button").presses("Enter");
			voter.reads("Bewaar dit bewijs").reads("B > A").looksAround();
			String receipt = voter.page().locator("[data-receipt]").innerText();
			voter.opens(ROUND + "/stembiljet").tabsTo("#o3").types("1").tabsTo("#bewijs").types(receipt);
			voter.tabsTo("form.voting .button").presses("Enter");
			voter.reads("Zo heb je de voorstellen").tabsTo("main form .button").presses("Enter");
			voter.reads("De vorige telt niet meer");
		}
	}

	@Test
	void theButtonsUpAndDownFillInTheNumbersAndSayWhatTheyDid() {
		try (BrowserVisitor voter = voter("kerngroep-2", true)) {
			Page page = voter.opens(ROUND + "/stembiljet").page();
			String second = page.locator(".rank li:nth-child(2) h2").innerText();
			String third = page.locator(".rank li:nth-child(3) h2").innerText();
			page.locator(".rank li:nth-child(2) .step").first().focus();
			voter.presses("Enter");
			page.locator(".rank li:nth-child(3) .step").first().focus();
			voter.presses("Enter", "Enter");
			assertThat(page.locator("[data-told]")).hasText(third + " staat op plaats 1 van 3.");
			assertThat(page.locator(".rank li h2").first()).hasText(third);
			assertThat(page.locator(".rank li:nth-child(2) h2")).hasText(second);
			assertThat(page.locator(".rank li:nth-child(2) select")).hasValue("2");
			assertThat(page.locator(".rank li:nth-child(1) .step").first()).isFocused();
			voter.looksAround();
		}
	}

	@Test
	void whoReadsTheResultCountsItAgainByKeyboardWithoutScript() {
		try (BrowserVisitor reader = browser.visitor(this.port, false)) {
			reader.opens("/trendbureau/stemrondes/1").reads("won van elke andere keuze");
			reader.tabsTo("form[action$=natellen] button").presses("Enter");
			reader.isAt("/trendbureau/natellen").reads("6 stembiljetten geteld").reads("A won van elke andere keuze");
		}
	}

	@Test
	void theRoundOfTheDemoTellsNothingBeforeItsEnd() {
		Neighbour reader = new Neighbour(this.port).opens(ROUND);
		assertThat(reader.reads()).doesNotContain("De uitslag").doesNotContain("stembiljetten geteld");
		assertThat(new Neighbour(this.port).opens(ROUND + "/stembiljetten.txt").status()).isEqualTo(404);
		assertThat(new Neighbour(this.port).opens(ROUND + "/stembiljetten.csv").status()).isEqualTo(404);
	}

}
