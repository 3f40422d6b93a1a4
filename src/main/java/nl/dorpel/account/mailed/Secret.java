package nl.dorpel.account.mailed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/**
 * What a mail lets somebody in with. The database knows the SHA-256 alone.
 */
final class Secret {

	private static final int TOKEN_BYTES = 32;

	private static final int CODES = 1_000_000;

	private static final SecureRandom random = new SecureRandom();

	private Secret() {
	}

	/** 256 random bits, for a link. */
	static String token() {
		byte[] bytes = new byte[TOKEN_BYTES];
		random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** Six digits, to be typed over. */
	static String code() {
		return "%06d".formatted(random.nextInt(CODES));
	}

	static byte[] hash(String token) {
		return sha256(token);
	}

	/** A code is only worth something for the one time that somebody asked. */
	static byte[] hash(UUID signIn, String code) {
		return sha256(signIn + ":" + code);
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
