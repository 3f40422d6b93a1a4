package nl.dorpel.platform.web.cache;

import java.util.Enumeration;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Reads what a browser accepts and what it already has (RFC 9110, 12.5.3 and 13.1.2).
 * Nearly every request takes the short way, which makes no objects.
 */
final class Negotiation {

	private Negotiation() {
	}

	static boolean acceptsGzip(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		if (accepted == null || !accepted.contains("gzip")) {
			return false;
		}
		return accepted.indexOf(';') < 0 || !refusesGzip(accepted);
	}

	private static boolean refusesGzip(String accepted) {
		for (String coding : accepted.split(",", -1)) {
			String[] parts = coding.replace(" ", "").split(";", 2);
			if (parts[0].equals("gzip")) {
				return parts.length == 2 && parts[1].matches("q=0(\\.0*)?");
			}
		}
		return true;
	}

	/** Whether If-None-Match names this tag; weak and strong forms are alike here. */
	static boolean isKnown(HttpServletRequest request, String etag) {
		String first = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (first == null) {
			return false;
		}
		if (first.equals(etag)) {
			return true;
		}
		Enumeration<String> lines = request.getHeaders(HttpHeaders.IF_NONE_MATCH);
		while (lines.hasMoreElements()) {
			if (names(lines.nextElement(), etag)) {
				return true;
			}
		}
		return false;
	}

	private static boolean names(@Nullable String line, String etag) {
		if (line == null) {
			return false;
		}
		// Our tags hold no comma and no quote, so a tag that has them can't become ours
		for (String tag : line.split(",", -1)) {
			String strong = tag.strip();
			if (strong.startsWith("W/")) {
				strong = strong.substring(2);
			}
			if (strong.equals("*") || strong.equals(etag)) {
				return true;
			}
		}
		return false;
	}

}
