package nl.dorpel.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import nl.dorpel.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes out of the printer.
 */
@WebTest
class SheetTests {

	/** The page count in a PDF, as Chromium writes it. */
	private static final Pattern PAGES = Pattern.compile("/Type /Pages\\s+/Count (\\d+)");

	private static final Page.PdfOptions AS_THE_STYLES_SAY = new Page.PdfOptions().setPreferCSSPageSize(true)
		.setPrintBackground(true);

	@RegisterExtension
	private static final Browser browser = new Browser();

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Test
	void everyExampleFitsOnOneSheet() {
		List<String> slugs = this.jdbc.sql("select slug from practice_example").query(String.class).list();
		assertThat(slugs).hasSizeGreaterThan(30);
		try (BrowserVisitor visitor = browser.visitor(this.port, true)) {
			assertThat(slugs).allSatisfy((slug) -> assertThat(sheets(visitor, "/praktijkvoorbeelden/" + slug)).isOne());
			assertThat(sheets(visitor, "/praktijkvoorbeelden/" + slugs.getFirst() + "?afdruk")).isOne();
			assertThat(sheets(visitor, "/concepten/buurtkamers")).isGreaterThan(1);
		}
	}

	private int sheets(BrowserVisitor visitor, String path) {
		visitor.page().navigate("http://localhost:" + this.port + path);
		String pdf = new String(visitor.page().pdf(AS_THE_STYLES_SAY), StandardCharsets.ISO_8859_1);
		return PAGES.matcher(pdf).results().map((count) -> Integer.parseInt(count.group(1))).findFirst().orElseThrow();
	}

}
