package nl.dorpel.platform.web.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Tells the language of what controllers answer. Style sheets and pictures have none.
 */
class ContentLanguageInterceptor implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod) {
			response.setHeader(HttpHeaders.CONTENT_LANGUAGE, PageLanguage.of(request).code());
		}
		return true;
	}

}
