package nl.dorpel.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Static files under an address that has a hash of their content in it, so that browsers
 * may keep them for a year. Templates ask for that address:
 * {@code ${assets.url('/css/dorpel.css')}}.
 */
@Component
class Assets {

	private static final String FOLDER = "static";

	private static final Pattern HASHED = Pattern.compile("(.+)-([0-9a-f]{16})(\\.[A-Za-z0-9]+)");

	private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*(['\"]?)([^'\")]+)\\1\\s*\\)");

	private final ConcurrentMap<String, Asset> assets = new ConcurrentHashMap<>();

	/**
	 * The address of a file, the same in both languages.
	 * @param path from the root of the static files, such as {@code /css/dorpel.css};
	 * what follows a {@code #} stays
	 * @return the path with the hash before its extension
	 * @throws IllegalArgumentException when there is no such file
	 */
	public String url(String path) {
		int fragment = path.indexOf('#');
		String file = (fragment < 0) ? path : path.substring(0, fragment);
		Asset asset = find(file);
		if (asset == null) {
			throw new IllegalArgumentException("No static file " + file);
		}
		return asset.url() + path.substring(file.length());
	}

	/** The file that has exactly this hashed address, or null. */
	@Nullable Asset findByUrl(String url) {
		Matcher hashed = HASHED.matcher(url);
		if (!hashed.matches()) {
			return null;
		}
		Asset asset = find(hashed.group(1) + hashed.group(3));
		return (asset != null && asset.url().equals(url)) ? asset : null;
	}

	private @Nullable Asset find(String path) {
		Asset known = this.assets.get(path);
		if (known != null) {
			return known;
		}
		Resource resource = locate(path);
		if (resource == null) {
			return null;
		}
		// Not computeIfAbsent: a style sheet looks for its fonts in here while it is made
		Asset asset = read(path, resource);
		this.assets.put(path, asset);
		return asset;
	}

	private static @Nullable Resource locate(String path) {
		// Out of the folder there are files that are nobody's business
		if (!path.startsWith("/") || path.contains("..")) {
			return null;
		}
		Resource resource = new ClassPathResource(FOLDER + path);
		return resource.isReadable() ? resource : null;
	}

	private Asset read(String path, Resource resource) {
		try {
			byte[] bytes = resource.getContentAsByteArray();
			if (path.endsWith(".css")) {
				bytes = withHashedUrls(path, new String(bytes, StandardCharsets.UTF_8));
			}
			int dot = path.lastIndexOf('.');
			return new Asset(path.substring(0, dot) + '-' + hash(bytes) + path.substring(dot), bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Can't read " + path, ex);
		}
	}

	/** Before the hash of the sheet is taken: another font makes it another sheet. */
	private byte[] withHashedUrls(String path, String css) {
		return CSS_URL.matcher(css)
			.replaceAll((url) -> Matcher.quoteReplacement(withHash(path, url)))
			.getBytes(StandardCharsets.UTF_8);
	}

	private String withHash(String path, MatchResult url) {
		String target = url.group(2).strip();
		String file = target.split("[?#]", 2)[0];
		Asset asset = find(
				StringUtils.cleanPath(file.startsWith("/") ? file : StringUtils.applyRelativePath(path, file)));
		// data: and addresses elsewhere stay as they are
		return (asset != null) ? "url(\"" + asset.url() + target.substring(file.length()) + "\")" : url.group();
	}

	private static String hash(byte[] bytes) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
			return HexFormat.of().formatHex(digest, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** A file as it is served under its hashed address. */
	@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
	record Asset(String url, byte[] bytes) {

	}

}
