package nl.dorpel.platform.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Decides whether a rendered response may be kept for everybody, and makes what is kept.
 */
final class PublicResponse {

	/**
	 * What belongs to one answer only, or is made anew with each. Ranges are not offered:
	 * the tag names compressed bytes.
	 */
	private static final Set<String> NOT_KEPT = ignoringCase("Date", "Connection", "Keep-Alive", "Transfer-Encoding",
			"Content-Type", "Content-Length", "Content-Encoding", "ETag", "Vary", "Last-Modified", "Accept-Ranges");

	private static final Pattern COMPRESSIBLE = Pattern
		.compile("text/.*|application/(.*\\+)?(json|xml|javascript)\\b.*|image/svg\\+xml.*");

	private PublicResponse() {
	}

	static boolean mayBeStored(HttpServletResponse response) {
		return response.getStatus() == HttpServletResponse.SC_OK && !response.containsHeader(HttpHeaders.SET_COOKIE)
				&& !response.containsHeader(HttpHeaders.CONTENT_ENCODING) && variesByEncodingOnly(response)
				&& !forbidsStoring(response);
	}

	private static boolean variesByEncodingOnly(HttpServletResponse response) {
		return response.getHeaders(HttpHeaders.VARY)
			.stream()
			.allMatch((vary) -> vary.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING));
	}

	private static boolean forbidsStoring(HttpServletResponse response) {
		return response.getHeaders(HttpHeaders.CACHE_CONTROL)
			.stream()
			.anyMatch((control) -> control.contains("no-store") || control.contains("private"));
	}

	static StoredPage read(HttpServletResponse response, byte[] body, long generation) {
		List<Header> headers = new ArrayList<>();
		for (String name : ignoringCase(response.getHeaderNames().toArray(String[]::new))) {
			if (!NOT_KEPT.contains(name)) {
				response.getHeaders(name).forEach((value) -> headers.add(Header.of(name, value)));
			}
		}
		boolean immutable = response.getHeaders(HttpHeaders.CACHE_CONTROL)
			.stream()
			.anyMatch((control) -> control.contains("immutable"));
		String hash = hash(body);
		StoredPage.Body plain = new StoredPage.Body(body, etag(hash));
		String type = response.getContentType();
		return new StoredPage(immutable ? StoredPage.ALWAYS : generation, type, List.copyOf(headers), plain,
				compressed(type, body, hash));
	}

	private static Header etag(String tag) {
		return Header.of(HttpHeaders.ETAG, '"' + tag + '"');
	}

	private static StoredPage.@Nullable Body compressed(@Nullable String type, byte[] body, String hash) {
		if (type == null || !COMPRESSIBLE.matcher(type).matches()) {
			return null;
		}
		byte[] gzip = gzip(body);
		return (gzip.length < body.length) ? new StoredPage.Body(gzip, etag(hash + "-gzip")) : null;
	}

	private static byte[] gzip(byte[] body) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 2 + 64);
		try (GZIPOutputStream gzip = new BestGzip(bytes)) {
			gzip.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory can't fail as a file does", ex);
		}
		return bytes.toByteArray();
	}

	private static String hash(byte[] body) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
			// 128 bits are ample to tell versions of one page apart
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private static Set<String> ignoringCase(String... names) {
		Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		set.addAll(List.of(names));
		return set;
	}

	/** Compressed once, sent a thousand times: the best level is worth it. */
	private static final class BestGzip extends GZIPOutputStream {

		BestGzip(ByteArrayOutputStream bytes) throws IOException {
			super(bytes);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
