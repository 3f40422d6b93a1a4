package nl.dorpel.platform.web.security;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Keeps every page that shows a token out of every cache: the token is one visitor's.
 */
class FormTokenHandler implements CsrfTokenRequestHandler {

	private final CsrfTokenRequestHandler masking = new XorCsrfTokenRequestAttributeHandler();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
		this.masking.handle(request, response, () -> {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			return token.get();
		});
	}

	@Override
	public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
		return this.masking.resolveCsrfTokenValue(request, token);
	}

}
