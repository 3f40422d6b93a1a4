package nl.dorpel.trendbureau.recount;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;

/**
 * The fields of a form that may be larger than what Tomcat takes of any other form: read
 * here, so that the bound of all those others stays as low as it is.
 */
final class LongForm {

	/** Room for 100,000 ballots of 50 options, as a browser writes them. */
	static final int MOST_BYTES = 64 * 1024 * 1024;

	private final HttpServletRequest request;

	private final Map<String, String> fields = new HashMap<>();

	private LongForm(HttpServletRequest request) {
		this.request = request;
	}

	/**
	 * @throws ResponseStatusException with 413 when it is too long, with 400 when it is
	 * no form
	 */
	static LongForm of(HttpServletRequest request) throws IOException {
		LongForm form = new LongForm(request);
		if (request.getContentLengthLong() > MOST_BYTES) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		if (isUrlEncoded(request)) {
			form.read(request.getInputStream().readNBytes(MOST_BYTES + 1));
		}
		return form;
	}

	private static boolean isUrlEncoded(HttpServletRequest request) {
		return String.valueOf(request.getContentType())
			.toLowerCase(Locale.ROOT)
			.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	private void read(byte[] body) {
		if (body.length > MOST_BYTES) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		int start = 0;
		for (int at = 0; at <= body.length; at++) {
			if (at == body.length || body[at] == '&') {
				field(body, start, at);
				start = at + 1;
			}
		}
	}

	private void field(byte[] body, int from, int to) {
		int equals = from;
		while (equals < to && body[equals] != '=') {
			equals++;
		}
		String name = decoded(body, from, equals);
		this.fields.putIfAbsent(name, decoded(body, Math.min(equals + 1, to), to));
	}

	/** In place: what is decoded is never longer. */
	private static String decoded(byte[] body, int from, int to) {
		int end = from;
		for (int at = from; at < to; at++) {
			switch (body[at]) {
				case '+' -> body[end++] = ' ';
				case '%' -> {
					if (at + 2 >= to) {
						throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
					}
					body[end++] = hex(body[at + 1], body[at + 2]);
					at += 2;
				}
				default -> body[end++] = body[at];
			}
		}
		return new String(body, from, end - from, StandardCharsets.UTF_8);
	}

	private static byte hex(byte high, byte low) {
		if (!HexFormat.isHexDigit(high) || !HexFormat.isHexDigit(low)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return (byte) (HexFormat.fromHexDigit(high) << 4 | HexFormat.fromHexDigit(low));
	}

	/** The first value of a field, or an empty text; also of a form of another kind. */
	String field(String name) {
		return Optional.ofNullable(this.fields.get(name))
			.or(() -> Optional.ofNullable(this.request.getParameter(name)))
			.orElse("");
	}

}
