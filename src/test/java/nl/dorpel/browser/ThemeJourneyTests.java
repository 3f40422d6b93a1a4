package nl.dorpel.browser;

import java.net.URI;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dorpel.WebTest;
import nl.dorpel.account.Newcomers;
import nl.dorpel.trendbureau.theme.GivenThemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Following a theme without a script and by keyboard: from its page to the last mail.
 */
@WebTest
class ThemeJourneyTests {

	@RegisterExtension
	private static final Browser browser = new Browser();

	private static final Pattern LINK = Pattern.compile("/trendbureau/volgen/[0-9a-f-]{36}");

	@LocalServerPort
	int port;

	@Autowired
	GivenThemes themes;

	@Autowired
	Newcomers newcomers;

	@Test
	void aVisitorFollowsAThemeIsMailedOfAStepAndUnsubscribes() {
		String theme = this.themes.chosen(this.port);
		String email = "reiziger-" + UUID.randomUUID() + "@voorbeeld.example";
		try (BrowserVisitor visitor = browser.visitor(this.port, false);
				BrowserVisitor kerngroep = browser.visitor(this.port, false)) {
			visitor.opens(theme).reads("Van signaal tot nu").looksAround();
			visitor.tabsTo("a[href$=volgen]").presses("Enter").isAt(theme + "/volgen").looksAround();
			visitor.tabsTo("main form .button").presses("Enter").reads("Vul je e-mailadres in.").looksAround();
			visitor.tabsTo("#email").types(email).tabsTo("main form .button").presses("Enter");
			visitor.reads("Kijk in je mail").looksAround();
			Matcher link = LINK.matcher(this.newcomers.lastLetterTo(email).text());
			assertThat(link.find()).isTrue();
			visitor.opens(link.group()).looksAround().tabsTo("main form .button").presses("Enter");
			visitor.reads("Je volgt het thema").looksAround();
			kerngroep.opens("/demo");
			kerngroep.page().locator("form:has(input[value=kerngroep-1]) button").focus();
			kerngroep.presses("Enter").isAt("/mijn");
			kerngroep.opens(theme).tabsTo("a[href$=stappen]").presses("Enter");
			kerngroep.isAt(theme + "/stappen").looksAround();
			kerngroep.tabsTo("#toelichting").types("We gaan dieper.").tabsTo("main form .button").presses("Enter");
			kerngroep.reads("Het thema is een stap verder.").reads("We gaan dieper.").looksAround();
			String end = String.valueOf(this.newcomers.lastLetterTo(email).unsubscribe());
			visitor.opens(URI.create(end).getPath()).tabsTo("main form .button").presses("Enter");
			visitor.reads("Je bent afgemeld");
		}
	}

}
