package nl.dorpel.platform.web.error;

import java.io.IOException;

import nl.dorpel.platform.web.Visitor;
import nl.dorpel.platform.web.Visitor.Answer;
import nl.dorpel.platform.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ErrorPagesTests {

	@LocalServerPort
	int port;

	Visitor visitor;

	@BeforeEach
	void arrive() {
		this.visitor = new Visitor(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /bestaat-niet, 404", "GET, /weg, 404", "GET, /error, 404", "GET, /fout, 500",
			"POST, /formulier, 403", "PUT, /pagina, 405", "DELETE, /pagina, 405", "PATCH, /bestaat-niet, 405",
			"GET, //pagina, 400", "GET, /pagina;x=1, 400", "GET, /%2e/pagina, 400", "GET, /en//pagina, 400",
			"GET, /css/%2e%2e/application.properties, 400", "GET, /css/niet.css, 404" })
	void everyErrorIsAPageOfThePortal(String method, String path, int status) {
		Answer answer = this.visitor.asks(method, path);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.text()).contains("portal " + status).doesNotContain("secret", "Exception", "at nl.dorpel");
		assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void aProgramGetsASmallProblemReport() {
		Answer answer = this.visitor.gets("/fout", "Accept", "application/json");
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.text()).contains("\"status\":500").doesNotContain("secret");
	}

	@ParameterizedTest
	@ValueSource(strings = { "image/webp", "no type at all", "text/html, application/json" })
	void everyoneElseGetsThePage(String accept) {
		assertThat(this.visitor.gets("/bestaat-niet", "Accept", accept).text()).contains("portal 404");
	}

	@Test
	void anErrorPageThatFailsItselfLeavesALastResort() {
		Answer answer = this.visitor.gets("/kapot");
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.text()).contains("<h1>Er ging iets mis</h1>").doesNotContain("secret", "Exception");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/a%zz", "/a\\b", "/<script>", "/%00", "/a%2fb", "/%2e%2e/x" })
	void whatTomcatRefusesGetsTheLastResortToo(String path) throws IOException {
		String answer = this.visitor.sends("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 400")
			.containsAnyOf("Er ging iets mis", "portal 400")
			.doesNotContain("Tomcat", "Exception", "script>");
	}

}
