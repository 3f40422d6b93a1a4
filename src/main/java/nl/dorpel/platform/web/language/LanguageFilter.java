package nl.dorpel.platform.web.language;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Takes the language from the address, for the request and for the error page that it may
 * end in.
 */
class LanguageFilter implements Filter {

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		filter((HttpServletRequest) request, (HttpServletResponse) response, chain);
	}

	private void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String uri = request.getRequestURI();
		if (request.getDispatcherType() == DispatcherType.REQUEST) {
			if (uri.equals(PageLanguage.ENGLISH_PREFIX)) {
				redirectToEnglishHome(response, request.getQueryString());
				return;
			}
			request.setAttribute(PageLanguage.ATTRIBUTE, read(request, uri));
		}
		chain.doFilter(new AddressedRequest(request, PageLanguage.of(request).code()), response);
	}

	private static PageLanguage read(HttpServletRequest request, String address) {
		// "//host/x" would be a link to another site
		String uri = address.replaceFirst("^(/en)?/{2,}", "$1/");
		String start = PageLanguage.ENGLISH_PREFIX + '/';
		// The decoded path as well: "/en/../x" is no English page, whatever it looks like
		boolean english = uri.startsWith(start) && request.getServletPath().startsWith(start);
		String query = request.getQueryString();
		return english ? PageLanguage.english(uri, query) : PageLanguage.dutch(uri, query);
	}

	private static void redirectToEnglishHome(HttpServletResponse response, @Nullable String query) {
		response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
		response.setHeader(HttpHeaders.LOCATION,
				PageLanguage.ENGLISH_PREFIX + '/' + ((query != null) ? "?" + query : ""));
	}

}
