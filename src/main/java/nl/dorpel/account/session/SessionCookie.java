package nl.dorpel.account.session;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of a session: over https one that only this host can have set.
 */
class SessionCookie implements CookieSerializer {

	/**
	 * Browsers refuse this prefix without https, as on the machine of who tries it out.
	 */
	private final CookieSerializer secure;

	private final CookieSerializer plain;

	SessionCookie(int seconds) {
		this.secure = named("__Host-dorpel", seconds, true);
		this.plain = named("dorpel", seconds, false);
	}

	private static CookieSerializer named(String name, int seconds, boolean secure) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(name);
		cookie.setCookiePath("/");
		cookie.setUseHttpOnlyCookie(true);
		cookie.setUseSecureCookie(secure);
		cookie.setSameSite("Lax");
		cookie.setCookieMaxAge(seconds);
		return cookie;
	}

	@Override
	public void writeCookieValue(CookieValue value) {
		of(value.getRequest().isSecure()).writeCookieValue(value);
	}

	@Override
	public List<String> readCookieValues(HttpServletRequest request) {
		return of(request.isSecure()).readCookieValues(request);
	}

	private CookieSerializer of(boolean https) {
		return https ? this.secure : this.plain;
	}

}
