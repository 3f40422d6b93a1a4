package nl.dorpel.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which address the world knows this portal.
 *
 * @param url scheme and host without a slash at the end, such as
 * {@code https://dorpel.example}
 */
@ConfigurationProperties("dorpel.site")
public record SiteAddress(@DefaultValue("http://localhost:8080") String url) {

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

}
