package nl.dorpel.platform.web.security;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses the methods that no page has. Before the CSRF filter, which would call a PUT
 * forbidden although it doesn't exist.
 */
class UsedMethodsFilter extends OncePerRequestFilter {

	private static final Set<String> USED = Set.of("GET", "HEAD", "POST", "OPTIONS");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (USED.contains(request.getMethod())) {
			chain.doFilter(request, response);
			return;
		}
		response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST, OPTIONS");
		response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
	}

}
