package nl.dorpel;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

import nl.dorpel.platform.web.Visitor;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bytes of every kind of page, by the W3C's own checker: no errors, no warnings.
 */
@WebTest
class HtmlValidatorTests {

	private static final long DEEP = 64L * 1024 * 1024;

	/** The field against forged forms is written by Spring, as it would be in XML. */
	private static final String NO_MISTAKE = "Trailing slash on void elements";

	@LocalServerPort
	int port;

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

	@Test
	void theCheckerFindsAMistake() throws Exception {
		String page = "<!DOCTYPE html><html lang=nl><title>Fout</title><p><img src=a.png></p></html>";
		assertThat(mistakesIn(page.getBytes(StandardCharsets.UTF_8))).singleElement().asString().contains("alt");
	}

	private static List<String> mistakesIn(byte[] page) throws Exception {
		return JsonMapper.shared()
			.readTree(check(page))
			.required("messages")
			.valueStream()
			.map((message) -> "%s: %s at %s".formatted(message.path("type").asString(),
					message.path("message").asString(), message.path("extract").asString()))
			.filter((message) -> !(message.contains(NO_MISTAKE) && message.contains("_csrf")))
			.toList();
	}

	// The schemas of HTML take the checker deeper than the stack of an ordinary thread.
	private static String check(byte[] page) throws Exception {
		FutureTask<String> check = new FutureTask<>(() -> {
			EmbeddedValidator validator = new EmbeddedValidator();
			validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
			return validator.validate(new ByteArrayInputStream(page));
		});
		new Thread(null, check, "checker", DEEP).start();
		return check.get();
	}

}
