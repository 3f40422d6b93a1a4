package nl.dorpel.platform.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Secrets that stand in links: the person has one by mail, the database knows its SHA-256
 * alone. They are too long to be guessed, so that nothing slower is needed.
 */
public final class LinkKeys {

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private LinkKeys() {
	}

	/** A new one, of letters, digits, hyphens and underscores. */
	public static String make() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** What is kept of it. */
	public static byte[] hash(String key) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
