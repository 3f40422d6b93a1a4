package nl.dorpel.platform.web.language;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request of which the language in the address is part of the context path: the rest of
 * the application knows only one address for each page, and links and redirects stay in
 * the language. The browser's own languages are not looked at, because one address shows
 * one page to everybody.
 */
class AddressedRequest extends HttpServletRequestWrapper {

	private final String prefix;

	private final Locale locale;

	AddressedRequest(HttpServletRequest request, String code) {
		super(request);
		this.prefix = code.equals(PageLanguage.ENGLISH) ? PageLanguage.ENGLISH_PREFIX : "";
		this.locale = Locale.of(code);
	}

	@Override
	public String getContextPath() {
		return super.getContextPath() + this.prefix;
	}

	@Override
	public String getServletPath() {
		String path = super.getServletPath();
		return startsWithPrefix(path) ? path.substring(this.prefix.length()) : path;
	}

	@Override
	public String getRequestURI() {
		String uri = super.getRequestURI();
		return startsWithPrefix(uri) ? uri : this.prefix + uri;
	}

	/** Not so in an error dispatch, which goes to /error without a language. */
	private boolean startsWithPrefix(String path) {
		return path.startsWith(this.prefix) && path.startsWith("/", this.prefix.length());
	}

	@Override
	public Locale getLocale() {
		return this.locale;
	}

	@Override
	public Enumeration<Locale> getLocales() {
		return Collections.enumeration(Collections.singleton(this.locale));
	}

}
