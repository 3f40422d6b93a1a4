package nl.dorpel.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import org.jspecify.annotations.Nullable;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody with a browser. After every step the page is checked: accessible by axe's
 * rules, no error in the console (a breach of the content security policy is one),
 * nothing asked of another host, and nothing to scroll sideways.
 */
final class BrowserVisitor implements AutoCloseable {

	private static final String VIOLATIONS = """
			axe.run({ resultTypes: ["violations"] }).then((results) => results.violations.flatMap((rule) =>
				rule.nodes.map((node) => `${rule.id}: ${node.html} ${node.failureSummary}`)))
			""";

	private static final String STICKS_OUT = """
			document.documentElement.scrollWidth === document.documentElement.clientWidth ? []
				: [`${document.documentElement.scrollWidth} pixels`, ...[...document.body.querySelectorAll("*")]
					.map((element) => [element.getBoundingClientRect().right, element])
					.filter(([right]) => right > document.documentElement.clientWidth)
					.map(([right, element]) => `${right}: ${element.outerHTML.slice(0, 200)}`)]
			""";

	private final String address;

	private final boolean script;

	private final BrowserContext context;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	private final AtomicLong bytes = new AtomicLong();

	private final List<String> elsewhere = new ArrayList<>();

	BrowserVisitor(com.microsoft.playwright.Browser chromium, String address, boolean script) {
		this.address = address;
		this.script = script;
		this.context = chromium
			.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 800)
				.setJavaScriptEnabled(script)
				.setReducedMotion(ReducedMotion.REDUCE));
		this.page = this.context.newPage();
		this.page.onConsoleMessage((message) -> {
			// A page that is not there is one, as is a form that is sent back, and the
			// browser says so.
			if (message.type().equals("error") && !message.text().matches(".*status of (404|422).*")) {
				this.complaints.add(message.text());
			}
		});
		this.page.onPageError(this.complaints::add);
		this.page.onRequest((request) -> {
			if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
				this.elsewhere.add(request.url());
			}
		});
	}

	Page page() {
		return this.page;
	}

	/** Path and query string of where they are. */
	String path() {
		return this.page.url().substring(this.address.length());
	}

	/** Holds a telephone upright. */
	BrowserVisitor onAPhone() {
		this.page.setViewportSize(390, 844);
		return this;
	}

	/**
	 * The bytes of the page and of all that it needs, with their headers, as they came
	 * over the wire since somebody arrived for the first time.
	 */
	long bytes() {
		return this.bytes.get();
	}

	/**
	 * Arrives at the page as who has never been in the portal, and does not look around
	 * yet.
	 */
	BrowserVisitor arrivesForTheFirstTime(String path) {
		this.page.navigate("about:blank");
		CDPSession chromium = this.context.newCDPSession(this.page);
		chromium.send("Network.clearBrowserCache");
		this.bytes.set(0);
		chromium.on("Network.loadingFinished",
				(answer) -> this.bytes.addAndGet(answer.get("encodedDataLength").getAsLong()));
		chromium.send("Network.enable");
		this.page.navigate(this.address + path);
		chromium.detach();
		return this;
	}

	BrowserVisitor opens(String path) {
		this.page.navigate(this.address + path);
		return looksAround();
	}

	BrowserVisitor searchesFor(String words) {
		this.page.getByRole(AriaRole.SEARCHBOX).fill(words);
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoeken")).click();
		return looksAround();
	}

	BrowserVisitor follows(String link) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
		return looksAround();
	}

	/** Opens a facet and ticks one of its values. */
	BrowserVisitor chooses(String facet, String value) {
		Locator details = this.page.locator("details[data-facet]", new Page.LocatorOptions()
			.setHas(this.page.locator("summary").filter(new Locator.FilterOptions().setHasText(facet))));
		if (details.getAttribute("open") == null) {
			details.locator("summary").click();
		}
		details.getByLabel(value).check();
		if (!this.script) {
			this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toon de voorbeelden")).click();
		}
		assertThat(chip(value)).isVisible();
		return looksAround();
	}

	BrowserVisitor takesAway(String chip) {
		chip(chip).click();
		assertThat(chip(chip)).hasCount(0);
		return looksAround();
	}

	private Locator chip(String label) {
		return this.page.locator("ul.chips a:has(.cross)", new Page.LocatorOptions().setHasText(label));
	}

	/** Types in the field with this label. */
	BrowserVisitor fills(String label, String text) {
		this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
		return this;
	}

	/** Ticks what has this label, one of a few or a box. */
	BrowserVisitor picks(String label) {
		this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
		return this;
	}

	/** Chooses from the list with this label. */
	BrowserVisitor selects(String label, String option) {
		this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
		return this;
	}

	/** Clicks a button of the page itself. */
	BrowserVisitor clicks(String button) {
		this.page.locator("main")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
			.click();
		return looksAround();
	}

	BrowserVisitor presses(String... keys) {
		for (String key : keys) {
			this.page.keyboard().press(key);
		}
		return this;
	}

	/** Presses a key that leads to another page, and waits until it is there. */
	BrowserVisitor leavesBy(String key) {
		this.page.evaluate("document.documentElement.dataset.left = 'true'");
		presses(key);
		assertThat(this.page.locator("html[data-left]")).hasCount(0);
		return looksAround();
	}

	/** Presses Tab until the element that matches has the focus. */
	BrowserVisitor tabsTo(String selector) {
		for (int presses = 0; presses < 200; presses++) {
			this.page.keyboard().press("Tab");
			if ((boolean) this.page.evaluate("(selector) => document.activeElement.matches(selector)", selector)) {
				return this;
			}
		}
		throw new AssertionError("Tab never reaches " + selector);
	}

	BrowserVisitor types(String text) {
		this.page.keyboard().type(text);
		return this;
	}

	BrowserVisitor reads(String text) {
		assertThat(this.page.locator("main")).containsText(text);
		return this;
	}

	BrowserVisitor isAt(String path) {
		this.page.waitForURL(this.address + path);
		return looksAround();
	}

	/** How many examples the page says that there are. */
	int total() {
		return Integer.parseInt(this.page.locator("#resultaten [data-count]").innerText().replaceAll("\\D", ""));
	}

	BrowserVisitor looksAround() {
		this.page.waitForLoadState();
		assertThat(this.complaints).as("console of %s", this.page.url()).isEmpty();
		assertThat(this.elsewhere).as("asked of other hosts by %s", this.page.url()).isEmpty();
		if (this.script) {
			fits();
			assertThat(violations()).as("axe on %s", this.page.url()).isEqualTo(List.of());
		}
		return this;
	}

	/** There is nothing to scroll sideways. */
	void fits() {
		assertThat(this.page.evaluate(STICKS_OUT)).as("what makes %s scroll sideways", this.page.url())
			.isEqualTo(List.of());
	}

	/** What axe finds, as texts; all that it does not mind stays in the browser. */
	private @Nullable Object violations() {
		if (this.page.evaluate("typeof axe").equals("undefined")) {
			this.page.evaluate(AxeBuilder.getAxeScript());
		}
		return this.page.evaluate(VIOLATIONS);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
