package nl.dorpel.platform.web.cache;

import java.util.Enumeration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Tells which requests may be answered with what anybody may see, and under which key.
 */
final class PublicRequest {

	private static final List<String> PRIVATE_PATHS = List.of("/beheer", "/mijn", "/gezondheid", "/inloggen", "/demo",
			"/afmelden");

	private static final List<String> SESSION_COOKIES = List.of("__Host-dorpel", "dorpel");

	private static final String ENGLISH = "/en/";

	/** A longer address is nobody's reading: it would only fill the memory. */
	private static final int LONGEST_KEY = 2048;

	private PublicRequest() {
	}

	/** The key of the request, or null when it must be answered afresh. */
	static @Nullable String keyOf(HttpServletRequest request) {
		if (!isPublic(request) || isPartial(request)) {
			return null;
		}
		String uri = request.getRequestURI();
		String query = request.getQueryString();
		String address = (query == null || query.isEmpty()) ? uri : uri + '?' + query;
		// Over https the answer has one header more (HSTS)
		String key = request.isSecure() ? "https:" + address : address;
		return (key.length() <= LONGEST_KEY) ? key : null;
	}

	/** Whether it asks to read something, as anybody could. */
	static boolean isPublic(HttpServletRequest request) {
		String method = request.getMethod();
		return (method.equals("GET") || method.equals("HEAD")) && !isPersonal(request)
				&& !isPrivate(request.getRequestURI());
	}

	private static boolean isPersonal(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
			return true;
		}
		return request.getHeader(HttpHeaders.COOKIE) != null && hasSession(request);
	}

	private static boolean hasSession(HttpServletRequest request) {
		Enumeration<String> lines = request.getHeaders(HttpHeaders.COOKIE);
		while (lines.hasMoreElements()) {
			for (String cookie : lines.nextElement().split("[;,]", -1)) {
				String name = cookie.split("=", 2)[0].strip();
				if (SESSION_COOKIES.contains(name)) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * With If-Range the whole answer is always right, and the only safe one: our tags
	 * name compressed bytes.
	 */
	private static boolean isPartial(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.RANGE) != null && request.getHeader(HttpHeaders.IF_RANGE) == null;
	}

	private static boolean isPrivate(String uri) {
		int start = uri.startsWith(ENGLISH) ? ENGLISH.length() - 1 : 0;
		for (String path : PRIVATE_PATHS) {
			int end = start + path.length();
			if (uri.startsWith(path, start) && (uri.length() == end || uri.charAt(end) == '/')) {
				return true;
			}
		}
		return false;
	}

}
