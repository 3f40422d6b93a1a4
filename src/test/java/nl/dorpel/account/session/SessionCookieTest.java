package nl.dorpel.account.session;

import java.time.Duration;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

import static org.assertj.core.api.Assertions.assertThat;

class SessionCookieTest {

	private final SessionCookie cookies = new SessionCookie((int) Duration.ofDays(30).toSeconds());

	private String written(boolean https) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setSecure(https);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cookies.writeCookieValue(new CookieValue(request, response, "id"));
		return String.valueOf(response.getHeader("Set-Cookie"));
	}

	@Test
	void itLastsThirtyDaysAndIsForThisHostAndNoScript() {
		assertThat(written(true)).startsWith("__Host-dorpel=")
			.contains("Max-Age=2592000", "Path=/", "Secure", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Domain");
	}

	@Test
	void withoutHttpsItHasAPlainNameThatHttpsDoesNotTake() {
		assertThat(written(false)).startsWith("dorpel=").contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setSecure(true);
		request.setCookies(new Cookie("dorpel", "aWQ="));
		assertThat(this.cookies.readCookieValues(request)).isEmpty();
	}

}
