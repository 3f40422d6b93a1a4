package nl.dorpel.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Somebody at the Trendbureau who has a keyboard, no mouse, and no JavaScript.
 */
final class KeyboardMember implements AutoCloseable {

	private static final String SEND = "main form .button";

	private final BrowserVisitor visitor;

	KeyboardMember(BrowserVisitor visitor) {
		this.visitor = visitor;
	}

	KeyboardMember comesInAs(String persona) {
		this.visitor.opens("/demo");
		presses("form:has(input[value=" + persona + "]) button");
		this.visitor.isAt("/mijn");
		return this;
	}

	/** Through all pages; ends on that of the proposal. */
	KeyboardMember proposes(String title) {
		this.visitor.opens("/trendbureau");
		presses("a.button[href$='/voorstellen/nieuw']");
		fills("#titel", title).presses(SEND);
		fills("#vraag", "Hoe doen anderen dit?").fills("#waarom", "Omdat het nu speelt.");
		fills("#wie", "Voor iedereen.").fills("#dag", "Een antwoord.").ticks("#onderwerpen").presses(SEND);
		reads("Waar steunt je voorstel op?").presses(SEND);
		reads("Kijk je voorstel na").presses(SEND);
		return reads("Je voorstel staat open.");
	}

	KeyboardMember endorses(String proposal) {
		this.visitor.opens(proposal);
		presses("form[action$=steunbetuigingen] .button");
		return reads("Jij staat hierachter.");
	}

	/** Of all proposals with these words in their title; opens tomorrow at nine. */
	KeyboardMember makesARound(String question, String words) {
		this.visitor.opens("/trendbureau/stemrondes");
		presses("a.button[href$=nieuw]");
		fills("#vraag", question);
		boxes(words).forEach(this::ticks);
		fills("#opkomst", "1").presses(SEND);
		return reads("De ronde is gemaakt.");
	}

	private List<String> boxes(String words) {
		return this.visitor.page()
			.locator(".govuk-checkboxes__item", new Page.LocatorOptions().setHasText(words))
			.locator("input")
			.all()
			.stream()
			.map((box) -> "#" + box.getAttribute("id"))
			.toList();
	}

	KeyboardMember confirms(String round) {
		this.visitor.opens(round);
		presses("form.confirm .button");
		return reads("De ronde is bevestigd");
	}

	/** Gives these options the places 1, 2 and so on; ends with the ballot cast. */
	KeyboardMember votes(String round, String... options) {
		ranks(round, options);
		return casts().reads("Je stem is binnen");
	}

	KeyboardMember replaces(String round, String receipt, String... options) {
		ranks(round, options);
		fills("#bewijs", receipt);
		return casts().reads("De vorige telt niet meer");
	}

	private void ranks(String round, String... options) {
		this.visitor.opens(round);
		presses(".row a.button[href$=stembiljet]");
		for (int place = 1; place <= options.length; place++) {
			fills("#" + options[place - 1], String.valueOf(place));
		}
	}

	private KeyboardMember casts() {
		presses("form.voting .button");
		return reads("Klopt je stem?").presses("main form .button");
	}

	String receipt() {
		return this.visitor.page().locator("[data-receipt]").innerText();
	}

	/** From the front page of the Trendbureau, link by link. */
	KeyboardMember findsTheRound(String question) {
		this.visitor.opens("/trendbureau");
		presses(".loop a[href$=stemrondes]");
		Locator link = this.visitor.page().locator(".rounds a", new Page.LocatorOptions().setHasText(question));
		return presses(".rounds a[href='" + link.getAttribute("href") + "']");
	}

	KeyboardMember findsTheOwnBallot(String receipt) {
		presses("a[href$=bewijs]");
		return fills("#bewijs", receipt).presses(SEND).reads("Je stembiljet is nummer");
	}

	KeyboardMember countsAgain() {
		return presses("form[action$=natellen] button");
	}

	KeyboardMember reads(String text) {
		this.visitor.reads(text);
		return this;
	}

	/** The page somebody is on, within the portal. */
	String path() {
		return this.visitor.page().url().replaceFirst("http://[^/]+", "");
	}

	private KeyboardMember presses(String selector) {
		this.visitor.tabsTo(selector).leavesBy("Enter");
		return this;
	}

	private KeyboardMember fills(String selector, String text) {
		this.visitor.tabsTo(selector).types(text);
		return this;
	}

	private KeyboardMember ticks(String selector) {
		this.visitor.tabsTo(selector).presses("Space");
		return this;
	}

	@Override
	public void close() {
		this.visitor.close();
	}

}
