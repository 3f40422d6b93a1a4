package nl.dorpel.platform.web.language;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The language of the page that is being shown, and the way to the other one. In every
 * template, error pages included, as {@code language}.
 *
 * @param code {@code nl} or {@code en}
 * @param otherCode the other one of the two
 * @param otherUrl the same page in the other language, with its query string
 * @param canonicalPath the address of this page in this language, without query string
 */
public record PageLanguage(String code, String otherCode, String otherUrl, String canonicalPath) {

	static final String ATTRIBUTE = "language";

	static final String DUTCH = "nl";

	static final String ENGLISH = "en";

	static final String ENGLISH_PREFIX = "/en";

	static PageLanguage dutch(String uri, @Nullable String query) {
		return new PageLanguage(DUTCH, ENGLISH, withQuery(ENGLISH_PREFIX + uri, query), uri);
	}

	/** For an address that begins with {@code /en/}. */
	static PageLanguage english(String uri, @Nullable String query) {
		return new PageLanguage(ENGLISH, DUTCH, withQuery(uri.substring(ENGLISH_PREFIX.length()), query), uri);
	}

	/**
	 * The language of a request, for code that writes something else than a template.
	 * @param request any request, also one that is being answered with an error
	 * @return Dutch when the request did not pass the portal's filters
	 */
	public static PageLanguage of(HttpServletRequest request) {
		Object language = request.getAttribute(ATTRIBUTE);
		return (language instanceof PageLanguage known) ? known : dutch(request.getRequestURI(), null);
	}

	/**
	 * What stands before an address in a language: nothing in Dutch.
	 */
	public static String prefix(Locale locale) {
		return locale.getLanguage().equals(ENGLISH) ? ENGLISH_PREFIX : "";
	}

	private static String withQuery(String path, @Nullable String query) {
		return (query == null || query.isEmpty()) ? path : path + '?' + query;
	}

}
