package nl.dorpel.browser;

import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nl.dorpel.PublicPages;
import nl.dorpel.WebTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page, wide and narrow, in the light and in the dark.
 */
@WebTest
class EveryPageTests {

	private static final long MOST_BYTES = 60_000;

	@RegisterExtension
	private static final Browser browser = new Browser();

	@LocalServerPort
	int port;

	static Stream<String> pages() {
		return PublicPages.all();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void thePageIsLightAndStandsStillAndIsForEverybody(String address) {
		try (BrowserVisitor visitor = browser.visitor(this.port, true)) {
			Page page = visitor.page();
			page.addInitScript(
					"""
							window.shift = 0;
							new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shift += entry.value; }))
								.observe({ type: "layout-shift", buffered: true });
							""");
			visitor.opens(address);
			Number shift = (Number) page.evaluate("document.fonts.ready.then(() => window.shift)");
			assertThat(shift.doubleValue()).as("layout shift of %s", address).isLessThan(0.01);
			assertThat(visitor.bytes()).as("bytes over the wire").isBetween(1_000L, MOST_BYTES);
			page.setViewportSize(320, 800);
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			visitor.looksAround();
		}
	}

}
