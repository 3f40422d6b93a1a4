package nl.dorpel.browser;

import nl.dorpel.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class JourneyTests {

	@RegisterExtension
	private static final Browser browser = new Browser();

	@LocalServerPort
	int port;

	private BrowserVisitor visitor(boolean script) {
		return browser.visitor(this.port, script);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aVisitorFindsAnExampleAndReadsHowItWent(boolean script) {
		try (BrowserVisitor visitor = visitor(script)) {
			visitor.opens("/")
				.searchesFor("beheerder pensioen")
				.follows("Onze beheerder ging met pensioen")
				.reads("Zo ging het, stap voor stap")
				.reads("Drie halve opvolgers")
				.reads("Fictief voorbeeld");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aVisitorNarrowsTheListDownAndWidensItAgain(boolean script) {
		try (BrowserVisitor visitor = visitor(script)) {
			visitor.opens("/praktijkvoorbeelden");
			int all = visitor.total();
			int villages = visitor.chooses("Soort huis", "Dorpshuis").total();
			assertThat(villages).isPositive().isLessThan(all);
			assertThat(visitor.chooses("Stand van zaken", "Compleet").total()).isLessThanOrEqualTo(villages);
			assertThat(visitor.takesAway("Dorpshuis").takesAway("Compleet").total()).isEqualTo(all);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aVisitorReadsTheBookFromChapterToChapter(boolean script) {
		try (BrowserVisitor visitor = visitor(script)) {
			visitor.opens("/e-boek")
				.follows("Begin bij hoofdstuk 1")
				.reads("Levend en jong in Witteveen")
				.follows("Hoofdstuk 2")
				.reads("Buurtfirma in Hoofddorp")
				.follows("Hoofdstuk 1")
				.reads("Levend en jong in Witteveen");
		}
	}

	@Test
	void aTypoInAPlaceIsToldAndTheListIsThatOfTheRealPlace() {
		try (BrowserVisitor visitor = visitor(true)) {
			visitor.opens("/praktijkvoorbeelden");
			visitor.page().getByLabel("Plaats").fill("zwole");
			visitor.presses("Enter").reads("We zoeken rond Zwolle, Overijssel");
		}
	}

	@Test
	void whatWasTickedIsAnAddressThatCanBeShared() {
		try (BrowserVisitor visitor = visitor(true); BrowserVisitor friend = visitor(false)) {
			visitor.opens("/praktijkvoorbeelden").chooses("Soort huis", "Dorpshuis");
			String shared = visitor.page().url().replaceFirst("http://localhost:\\d+", "");
			assertThat(friend.opens(shared).total()).isEqualTo(visitor.total());
		}
	}

	@Test
	void theKeyboardAloneLeadsFromTheSkipLinkToTheExamples() {
		try (BrowserVisitor visitor = visitor(true)) {
			visitor.opens("/").presses("Tab");
			assertThat(visitor.page().locator(".govuk-skip-link")).isFocused();
			visitor.presses("Enter").tabsTo("#q").types("eenzaamheid").presses("Enter");
			visitor.isAt("/praktijkvoorbeelden?q=eenzaamheid")
				.tabsTo("details[data-facet=huis] summary")
				.presses("Enter")
				.tabsTo("details[data-facet=huis] input")
				.presses("Space");
			assertThat(visitor.page().locator("ul.chips a:has(.cross)")).hasCount(2);
			visitor.looksAround().tabsTo("#resultaten .list h3 a").presses("Enter");
			assertThat(visitor.page().locator("article.story")).isVisible();
		}
	}

	@Test
	void theFocusStaysWhereItWasWhenTheListIsRefreshed() {
		try (BrowserVisitor visitor = visitor(true)) {
			visitor.opens("/praktijkvoorbeelden").chooses("Soort huis", "Dorpshuis");
			assertThat(visitor.page().locator("#huis-dorpshuis")).isFocused();
		}
	}

	@Test
	void theLanguageChangesAndChangesBack() {
		try (BrowserVisitor visitor = visitor(true)) {
			visitor.opens("/concepten/buurtkamers")
				.follows("English")
				.isAt("/en/concepten/buurtkamers")
				.follows("Nederlands")
				.isAt("/concepten/buurtkamers");
		}
	}

	@Test
	void theSheetHasAPrintButtonOnlyWhereItWorks() {
		try (BrowserVisitor visitor = visitor(true); BrowserVisitor withoutScript = visitor(false)) {
			String sheet = "/praktijkvoorbeelden/levend-en-jong-in-witteveen?afdruk";
			assertThat(visitor.opens(sheet).page().locator("[data-print]")).isVisible();
			assertThat(withoutScript.opens(sheet).page().locator("[data-print]")).isHidden();
		}
	}

}
