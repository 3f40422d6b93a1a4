package nl.dorpel.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * CSRF tokens in a cookie that only this host can set, so that a form for everybody needs
 * no session, and whoever reads without a form gets no cookie.
 */
class FormTokens implements CsrfTokenRepository {

	/** Browsers take a cookie of this prefix over https only. */
	private final CookieCsrfTokenRepository secure = named("__Host-form");

	private final CookieCsrfTokenRepository plain = named("form");

	private static CookieCsrfTokenRepository named(String cookie) {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(cookie);
		// Else the English pages had one of their own
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((properties) -> properties.httpOnly(true).sameSite("Lax"));
		return tokens;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return of(request).generateToken(request);
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		// Who posts without a token is refused, and needs none for that
		if (token == null || HttpMethod.GET.matches(request.getMethod())) {
			of(request).saveToken(token, request, response);
		}
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		return of(request).loadToken(request);
	}

	private CookieCsrfTokenRepository of(HttpServletRequest request) {
		return request.isSecure() ? this.secure : this.plain;
	}

}
