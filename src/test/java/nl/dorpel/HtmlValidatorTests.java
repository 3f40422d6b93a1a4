package nl.dorpel;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.platform.web.Visitor;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bytes of every kind of page, by the W3C's own checker: no errors, no warnings.
 */
@WebTest
class HtmlValidatorTests {

	/**
	 * The schemas of HTML take the checker deeper than the stack of an ordinary thread.
	 */
	private static final long DEEP = 64L * 1024 * 1024;

	/** The field against forged forms is written by Spring, as it would be in XML. */
	private static final String NO_MISTAKE = "Trailing slash on void elements";

	private static @Nullable SimpleDocumentValidator checker;

	@LocalServerPort
	int port;

	@Autowired
	PrivatePages privatePages;

	@Autowired
	Newcomers newcomers;

	static Stream<String> pages() {
		return PublicPages.all();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void thePageIsValidHtml(String address) throws Exception {
		byte[] page = new Visitor(this.port).gets(address, "Accept", "text/html").bytes();
		assertThat(page).hasSizeGreaterThan(500);
		assertThat(mistakesIn(page)).as(address).isEmpty();
	}

	@TestFactory
	Stream<DynamicTest> aPageForWhoIsSignedInIsValidHtml() {
		return this.privatePages.all(this.port)
			.stream()
			.flatMap((walk) -> walk.addresses()
				.stream()
				.map((address) -> DynamicTest.dynamicTest(address,
						() -> assertValid(address, "dorpel=" + walk.session()))));
	}

	@Test
	void whoSavesRolesThatChangedMeanwhileReadsValidHtml() throws Exception {
		String person = "/beheer/mensen/" + this.newcomers.invited(Role.MEMBER).publicId();
		String roles = "form[action$=/rollen]";
		Neighbour slow = Neighbour.as("beheerder", this.port).opens(person).takesForm(roles).ticks("rollen", "EDITOR");
		Neighbour.as("beheerder", this.port).opens(person).takesForm(roles).ticks("rollen", "CORE_GROUP").sends();
		assertThat(slow.sends().status()).isEqualTo(409);
		assertThat(mistakesIn(slow.html().getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	private void assertValid(String address, String cookie) throws Exception {
		Visitor.Answer answer = new Visitor(this.port).gets(address, "Accept", "text/html", "Cookie", cookie);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(mistakesIn(answer.bytes())).as(address).isEmpty();
	}

	@Test
	void theCheckerFindsAMistake() throws Exception {
		String page = "<!DOCTYPE html><html lang=nl><title>Fout</title><p><img src=a.png></p></html>";
		assertThat(mistakesIn(page.getBytes(StandardCharsets.UTF_8))).singleElement().asString().contains("alt");
	}

	private static List<String> mistakesIn(byte[] page) throws Exception {
		FutureTask<List<String>> check = new FutureTask<>(() -> check(page));
		new Thread(null, check, "checker", DEEP).start();
		return check.get();
	}

	// One at a time: the schemas, which take long to read, are there once
	private static synchronized List<String> check(byte[] page) throws Exception {
		if (checker == null) {
			checker = new SimpleDocumentValidator(true, false, true);
			checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
		}
		Mistakes mistakes = new Mistakes(new String(page, StandardCharsets.UTF_8).lines().toList());
		checker.setUpValidatorAndParsers(mistakes, false, false);
		InputSource source = new InputSource(new ByteArrayInputStream(page));
		source.setEncoding(StandardCharsets.UTF_8.name());
		checker.checkHtmlInputSource(source);
		return mistakes.found;
	}

	/** What the checker minds, with the line in which it does. */
	private static final class Mistakes implements ErrorHandler {

		private final List<String> found = new ArrayList<>();

		private final List<String> lines;

		Mistakes(List<String> lines) {
			this.lines = lines;
		}

		private void add(SAXParseException mistake) {
			String line = this.lines.stream().skip(Math.max(0, mistake.getLineNumber() - 1L)).findFirst().orElse("");
			if (!mistake.getMessage().contains(NO_MISTAKE) || !line.contains("name=\"_csrf\"")) {
				this.found.add(mistake.getMessage() + " in " + line.strip());
			}
		}

		@Override
		public void warning(SAXParseException mistake) {
			add(mistake);
		}

		@Override
		public void error(SAXParseException mistake) {
			add(mistake);
		}

		@Override
		public void fatalError(SAXParseException mistake) {
			add(mistake);
		}

	}

}
