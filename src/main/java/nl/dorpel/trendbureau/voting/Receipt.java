package nl.dorpel.trendbureau.voting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A code that a voter gets once, and that is kept nowhere: only what can be made of it.
 *
 * @param code in groups, such as {@code K7QM-3XTR-9HDW-P2NA}
 */
record Receipt(String code) {

	/** Nothing that looks like something else: 32 signs of five bits each. */
	private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final int LENGTH = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	static Receipt fresh() {
		String signs = RANDOM.ints(LENGTH, 0, SIGNS.length())
			.mapToObj((at) -> String.valueOf(SIGNS.charAt(at)))
			.collect(Collectors.joining());
		return new Receipt(signs.replaceAll("(.{4})(?=.)", "$1-"));
	}

	/** However somebody types it. */
	static Receipt typed(String text) {
		return new Receipt(text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replaceAll("(.{4})(?=.)", "$1-"));
	}

	byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.code.getBytes(StandardCharsets.US_ASCII));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
