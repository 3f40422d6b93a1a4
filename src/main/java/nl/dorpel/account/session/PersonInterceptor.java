package nl.dorpel.account.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.dorpel.account.SignedIn;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Gives templates the person who asks, as {@code person}, and keeps such a page out of
 * every cache. For who has no session nothing is looked up.
 */
class PersonInterceptor implements HandlerInterceptor {

	static final String ATTRIBUTE = "person";

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod && request.getSession(false) != null) {
			Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
			if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
				request.setAttribute(ATTRIBUTE, person);
				response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			}
		}
		return true;
	}

}
