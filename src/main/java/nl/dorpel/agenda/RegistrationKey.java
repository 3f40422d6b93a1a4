package nl.dorpel.agenda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What opens a registration, or somebody's calendar. The person has it in a link, the
 * database knows the SHA-256 alone; each letter has a key of its own.
 */
public record RegistrationKey(String text) {

	private static final int BYTES = 24;

	private static final SecureRandom RANDOM = new SecureRandom();

	static RegistrationKey make() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new RegistrationKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
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
