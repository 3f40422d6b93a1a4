package nl.dorpel.browser;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import nl.dorpel.PrivatePages;
import nl.dorpel.PrivatePages.Walk;
import nl.dorpel.WebTest;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page for who is signed in, wide and narrow, in the light and in the dark.
 */
@WebTest
class EveryPrivatePageTests {

	@RegisterExtension
	private static final Browser browser = new Browser();

	@LocalServerPort
	int port;

	@Autowired
	PrivatePages pages;

	@TestFactory
	Stream<DynamicContainer> thePageIsForEverybody() {
		return this.pages.all(this.port)
			.stream()
			.map((walk) -> DynamicContainer.dynamicContainer(walk.who(), goes(walk)));
	}

	/** In one browser each: somebody signs in once, and walks on. */
	private Stream<DynamicTest> goes(Walk walk) {
		BrowserVisitor visitor = browser.visitor(this.port, true);
		visitor.page()
			.context()
			.addCookies(List.of(new Cookie("dorpel", walk.session()).setUrl("http://localhost:" + this.port)));
		return walk.addresses()
			.stream()
			.map((address) -> DynamicTest.dynamicTest(address, () -> looksAt(visitor, address)))
			.onClose(visitor::close);
	}

	private static void looksAt(BrowserVisitor visitor, String address) {
		see(visitor.page(), 1280, ColorScheme.LIGHT);
		visitor.opens(address);
		assertThat(visitor.page().url()).as("not sent elsewhere").endsWith(address);
		see(visitor.page(), 320, ColorScheme.DARK);
		visitor.looksAround();
	}

	private static void see(Page page, int width, ColorScheme scheme) {
		page.setViewportSize(width, 800);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
	}

}
