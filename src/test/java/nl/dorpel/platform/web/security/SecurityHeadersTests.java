package nl.dorpel.platform.web.security;

import nl.dorpel.platform.web.Visitor;
import nl.dorpel.platform.web.Visitor.Answer;
import nl.dorpel.platform.web.WebTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class SecurityHeadersTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(
			strings = { "/pagina", "/en/pagina", "/bestaat-niet", "/formulier", "/css/dorpel.css", "/a;b", "/fout" })
	void everyAnswerIsProtected(String path) {
		Answer answer = new Visitor(this.port).gets(path);
		assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'; ")
			.contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
			.doesNotContain("unsafe");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
		assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(answer.header("Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
		assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
		assertThat(answer.header("Server")).isEmpty();
		assertThat(answer.header("X-Powered-By")).isEmpty();
		// Over plain http nobody would believe it
		assertThat(answer.header("Strict-Transport-Security")).isEmpty();
	}

}
