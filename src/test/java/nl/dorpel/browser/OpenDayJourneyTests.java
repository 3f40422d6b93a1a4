package nl.dorpel.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.agenda.GivenGatherings;
import nl.dorpel.trendbureau.openday.GivenOpenDays;
import nl.dorpel.trendbureau.theme.GivenThemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An Open Trendbureaudag without a script: a member registers it and staff confirm it by
 * keyboard, and organisations are invited and answer.
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

	@Autowired
	GivenGatherings gatherings;

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

	/** The script is there for those who look with axe. */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void anOrganisationIsInvitedAnswersByItsLinkAndTheFacilitatorSeesWhoComes(boolean script) {
		String list = "/agenda/" + dayOf("facilitator") + "/uitnodigingen";
		try (BrowserVisitor facilitator = browser.visitor(this.port, script);
				BrowserVisitor guest = browser.visitor(this.port, script).onAPhone()) {
			signIn(facilitator, "facilitator");
			String email = invites(facilitator.opens(list));
			String link = opensLetter(guest, email).reads("Er is soep, en een stoel voor jullie.").path();
			answers(guest).selects("Met hoeveel mensen kom je?", "2").clicks("We komen").reads("Fijn dat je komt");
			stands(facilitator.opens(list), "Komt", "48").reads("komt, met 2 mensen");
			guest.fills("Naam van wie er gaat", "Imke").clicks("Geef de uitnodiging door");
			guest.reads("Er klopt nog iets niet").fills("E-mailadres van wie er gaat", "imke" + email);
			guest.clicks("Geef de uitnodiging door").reads("Imke heeft nu een eigen uitnodiging");
			stands(facilitator.opens(list), "Doorgegeven", "50").reads("in plaats van");
			answers(guest.opens(link)).reads("Je hebt de uitnodiging doorgegeven");
			opensLetter(guest, "imke" + email);
			answers(guest).clicks("We kunnen niet").reads("Je kunt niet komen");
			stands(facilitator.opens(list), "Kan niet", "50");
		}
	}

	/** Its slug; it has a place for fifty people. */
	private String dayOf(String persona) {
		String path = this.days.filledIn(Neighbour.as(persona, this.port), this.themes.chosen(this.port))
			.sends()
			.takesForm("form[action$=controleren]")
			.sends()
			.path();
		this.days.confirms(this.days.staff(this.port), path, 0);
		return path.replaceFirst(".*/", "");
	}

	/** The first organisation that is suggested; its address. */
	private static String invites(BrowserVisitor facilitator) {
		facilitator.reads("Je hebt nog niemand uitgenodigd").follows("Organisaties uitnodigen");
		facilitator.page().locator(".organisations input:enabled").first().check();
		facilitator.fills("Wat schrijf je?", "Er is soep, en een stoel voor jullie.").clicks("Stuur de uitnodigingen");
		return stands(facilitator.reads("Er gaat 1 uitnodiging op weg."), "Nog geen antwoord", "50").page()
			.locator("table.cards .reference")
			.innerText();
	}

	/** Of somebody who is not signed in. */
	private BrowserVisitor opensLetter(BrowserVisitor guest, String email) {
		this.gatherings.doWhatIsDue();
		guest.opens("/demo/post")
			.page()
			.locator("ul.letters li", new Page.LocatorOptions().setHasText(" " + email))
			.first()
			.locator("a")
			.click();
		return guest.looksAround();
	}

	private static BrowserVisitor answers(BrowserVisitor guest) {
		guest.page().locator(".letter a[href*='/agenda/uitnodiging/']").first().click();
		return guest.looksAround();
	}

	/** How the facilitator finds an answer, and how many of the seats are left. */
	private static BrowserVisitor stands(BrowserVisitor facilitator, String state, String left) {
		Locator main = facilitator.page().locator("main");
		assertThat(main.locator("table.cards td").getByText(state, new Locator.GetByTextOptions().setExact(true)))
			.isVisible();
		assertThat(main.locator(".figures div")
			.filter(new Locator.FilterOptions().setHasText("plaatsen nog vrij"))
			.locator("dd")).hasText(left);
		return facilitator;
	}

	private static void signIn(BrowserVisitor visitor, String persona) {
		visitor.opens("/demo");
		visitor.page().locator("form:has(input[value=" + persona + "]) button").focus();
		visitor.presses("Enter").isAt("/mijn");
	}

}
