package nl.dorpel.browser;

import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nl.dorpel.PublicPages;
import nl.dorpel.WebTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page, wide and narrow, in the light and in the dark. One visitor sees
 * them all, and keeps nothing: each page comes as if it were the first.
 */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

	/** The style sheet and the fonts: with less, something came out of a cache. */
	private static final long LEAST_BYTES = 35_000;

	private static final long MOST_BYTES = 60_000;

	@RegisterExtension
	private static final Browser browser = new Browser();

	@LocalServerPort
	int port;

	private BrowserVisitor visitor;

	static Stream<String> pages() {
		return PublicPages.all();
	}

	@BeforeAll
	void comes() {
		this.visitor = browser.visitor(this.port, true);
		this.visitor.page()
			.addInitScript(
					"""
							window.shift = 0;
							new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shift += entry.value; }))
								.observe({ type: "layout-shift", buffered: true });
							""");
	}

	@AfterAll
	void leaves() {
		this.visitor.close();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void thePageIsLightAndStandsStillAndIsForEverybody(String address) {
		Page page = this.visitor.page();
		page.setViewportSize(1280, 800);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		this.visitor.arrivesForTheFirstTime(address);
		Number shift = (Number) page.evaluate("document.fonts.ready.then(() => window.shift)");
		assertThat(shift.doubleValue()).as("layout shift of %s", address).isLessThan(0.01);
		assertThat(this.visitor.bytes()).as("bytes over the wire").isBetween(LEAST_BYTES, MOST_BYTES);
		// The same page in two languages: one is looked at wide and light, one narrow and
		// dark
		boolean dutch = !address.startsWith("/en");
		if (dutch) {
			this.visitor.looksAround();
		}
		page.setViewportSize(320, 800);
		if (dutch) {
			this.visitor.fits();
		}
		else {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			this.visitor.looksAround();
		}
	}

}
