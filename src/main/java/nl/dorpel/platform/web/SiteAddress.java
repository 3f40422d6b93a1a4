package nl.dorpel.platform.web;

import java.net.URI;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which address the world knows this portal.
 *
 * @param url scheme and host, such as {@code https://dorpel.example}; a slash at the end
 * is taken off
 */
@ConfigurationProperties("dorpel.site")
public record SiteAddress(@DefaultValue("http://localhost:8080") String url) {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	/**
	 * Makes an address.
	 * @throws IllegalArgumentException when it is anything else than scheme, host and
	 * perhaps a port
	 */
	public SiteAddress {
		url = url.strip().replaceFirst("/$", "");
		URI uri = URI.create(url);
		boolean origin = uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null && url
			.equals(uri.getScheme() + "://" + uri.getHost() + ((uri.getPort() >= 0) ? ":" + uri.getPort() : ""));
		if (!origin) {
			throw new IllegalArgumentException(
					"dorpel.site.url must be like https://portaal.example.org, without a path, but is '%s'"
						.formatted(url));
		}
	}

	/**
	 * The full address of a path within the portal.
	 */
	public String of(String path) {
		return this.url + path;
	}

	/**
	 * The address as people read and type it, without the scheme.
	 */
	public String spoken(String path) {
		return of(path).replaceFirst("^https?://(www\\.)?", "");
	}

	/**
	 * Whether nobody but this machine can follow it.
	 */
	boolean isLocal() {
		String host = String.valueOf(URI.create(this.url).getHost());
		return host.equals("localhost") || host.endsWith(".localhost") || host.startsWith("127.")
				|| host.equals("[::1]");
	}

}
