package nl.dorpel.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What opens the form to reply with. The person has it by mail, the database knows the
 * SHA-256 alone.
 */
record ReplyToken(String text) {

	private static final int BYTES = 32;

	private static final SecureRandom random = new SecureRandom();

	static ReplyToken make() {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		return new ReplyToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
