package nl.dorpel.account.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UriUtils;

/**
 * Who is not signed in is asked to, and comes back afterwards. Who is, and still may not
 * see a page, is not told that there is one.
 */
class SignInRedirect implements AuthenticationEntryPoint, AccessDeniedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		String back = request.getMethod().equals("GET") ? "?terug=" + encoded(request) : "";
		response.sendRedirect(request.getContextPath() + "/inloggen" + back);
	}

	private static String encoded(HttpServletRequest request) {
		String query = request.getQueryString();
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return UriUtils.encode(path + ((query != null) ? "?" + query : ""), StandardCharsets.UTF_8);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		boolean forged = reason instanceof CsrfException;
		response.sendError(forged ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
	}

}
