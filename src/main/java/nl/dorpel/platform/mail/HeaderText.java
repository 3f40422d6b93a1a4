package nl.dorpel.platform.mail;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Text that fits in a header: one line, without anything that ends it or turns it around.
 */
final class HeaderText {

	private static final int LONGEST = 200;

	/**
	 * Control characters, line and paragraph ends, and marks that reverse the direction.
	 */
	private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202a-\\u202e\\u2066-\\u2069\\s]+");

	private HeaderText() {
	}

	static String of(String text) {
		String line = UNFIT.matcher(text).replaceAll(" ").strip();
		int points = line.codePointCount(0, line.length());
		return (points <= LONGEST) ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
	}

	static @Nullable String orNull(String text) {
		String line = of(text);
		return line.isEmpty() ? null : line;
	}

}
