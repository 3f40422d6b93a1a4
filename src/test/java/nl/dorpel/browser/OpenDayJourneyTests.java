package nl.dorpel.browser;

import nl.dorpel.WebTest;
import nl.dorpel.trendbureau.openday.GivenOpenDays;
import nl.dorpel.trendbureau.theme.GivenThemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An Open Trendbureaudag without a script and by keyboard: a member registers it, staff
 * confirm it, and everybody sees it.
 */
@WebTest
class OpenDayJourneyTests {

	private static final String BUTTON = "main form .button";

	@RegisterExtension
	private static final Browser browser = new Browser();

	@LocalServerPort
	int port;

	@Autowired
	GivenThemes themes;

	@Autowired
	GivenOpenDays days;

	@Test
	void aMemberRegistersADayStaffConfirmItAndItStandsInThePlanning() {
		String theme = this.themes.chosen(this.port);
		try (BrowserVisitor member = browser.visitor(this.port, false);
				BrowserVisitor staff = browser.visitor(this.port, false)) {
			signIn(member, "facilitator");
			member.opens(theme).tabsTo("a[href*='open-dagen/nieuw']").presses("Enter");
			member.reads("Jij leidt deze dag.")
				.looksAround()
				.tabsTo(BUTTON)
				.presses("Enter")
				.reads("Noem ten minste één datum.")
				.looksAround();
			member.page().fill("#datum1", this.days.date(45));
			member.page().selectOption("#huis", "de-verzonnen-toren");
			member.tabsTo("#verwacht").types("35").tabsTo(BUTTON).presses("Enter");
			member.reads("Controleer je aanmelding").looksAround().tabsTo(BUTTON).presses("Enter");
			member.reads("Je dag is aangemeld.").looksAround();
			String slug = member.page().url().replaceFirst(".*/", "");
			signIn(staff, "lsa-medewerker");
			staff.opens("/beheer").tabsTo("a[href$='/beheer/open-dagen']").presses("Enter");
			staff.reads("Wacht op een besluit").looksAround().tabsTo("a[href$='" + slug + "']").presses("Enter");
			staff.reads("Beslis over deze dag")
				.looksAround()
				.tabsTo("#datum")
				.presses("Space")
				.tabsTo(BUTTON)
				.presses("Enter");
			staff.reads("De dag is bevestigd").looksAround();
			member.opens("/trendbureau/open-dagen").looksAround();
			member.tabsTo(".half a[href$='" + slug + "']").presses("Enter").isAt("/agenda/" + slug);
			member.reads("10:00 – 16:00").looksAround();
		}
	}

	private static void signIn(BrowserVisitor visitor, String persona) {
		visitor.opens("/demo");
		visitor.page().locator("form:has(input[value=" + persona + "]) button").focus();
		visitor.presses("Enter").isAt("/mijn");
	}

}
