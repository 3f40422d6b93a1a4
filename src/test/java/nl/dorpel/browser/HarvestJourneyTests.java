package nl.dorpel.browser;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.options.Cookie;
import nl.dorpel.WebTest;
import nl.dorpel.account.Newcomers;
import nl.dorpel.trendbureau.outcome.GivenHarvests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * From the first line that is kept at a day, on a phone and without a script, to the page
 * that everybody reads.
 */
@WebTest
class HarvestJourneyTests {

	private static final int PHONE = 390;

	@RegisterExtension
	private static final Browser browser = new Browser();

	@LocalServerPort
	int port;

	@Autowired
	GivenHarvests given;

	@Autowired
	Newcomers newcomers;

	@Test
	void whatIsSaidAtADayIsKeptReportedPublishedAndRead() {
		GivenHarvests.Held day = this.given.held(this.port);
		String said = "We schrijven het op " + UUID.randomUUID().toString().substring(0, 8);
		try (BrowserVisitor facilitator = browser.visitor(this.port, false);
				BrowserVisitor visitor = browser.visitor(this.port, false)) {
			facilitator.page().setViewportSize(PHONE, 844);
			facilitator.page()
				.context()
				.addCookies(List.of(new Cookie("dorpel", this.newcomers.session(day.facilitator()))
					.setUrl("http://localhost:" + this.port)));
			facilitator.opens(day.path() + "/oogst").looksAround();
			facilitator.page().locator("#kop-eens").check();
			facilitator.tabsTo("#tekst").types(said).tabsTo("summary").presses("Enter");
			facilitator.page().locator("#verder").selectOption("publicatie");
			facilitator.page().locator("#wie").selectOption(day.facilitator().publicId().toString());
			facilitator.tabsTo("#toevoegen > .button").presses("Enter").reads("Bewaard. Nog iets?").looksAround();
			facilitator.opens(day.path() + "/verslag").isAt(day.path() + "/verslag/bewerken").looksAround();
			facilitator.tabsTo("#tekst").types("De soep was warm.").tabsTo("main form .button").presses("Enter");
			facilitator.reads("Zo ziet het verslag eruit").looksAround();
			facilitator.tabsTo("form[action$=publicatie] .button").presses("Enter");
			facilitator.reads("Het verslag is gepubliceerd.").reads("De soep was warm.");
			visitor.opens(day.path() + "/verslag").reads("De soep was warm.").looksAround();
			visitor.tabsTo("main .kept a").presses("Enter").reads(said).reads("Gepland").looksAround();
		}
	}

}
