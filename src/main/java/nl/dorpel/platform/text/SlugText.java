package nl.dorpel.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the words of an address from what somebody typed.
 */
public final class SlugText {

	private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

	private static final Pattern HALF_WORD = Pattern.compile("(?<=.)-[^-]*$");

	private SlugText() {
	}

	/**
	 * Lower case without accents, words joined by hyphens.
	 * @param longest how many characters at most
	 * @param otherwise what it is where nothing is left
	 */
	public static String of(String text, int longest, String otherwise) {
		String words = words(text);
		return trimmed(words.substring(0, Math.min(words.length(), longest)), otherwise);
	}

	/** The same, but without the half of a word at its end, where there is another. */
	public static String ofWholeWords(String text, int longest, String otherwise) {
		String words = words(text);
		return trimmed(
				(words.length() > longest) ? HALF_WORD.matcher(words.substring(0, longest)).replaceFirst("") : words,
				otherwise);
	}

	private static String words(String text) {
		String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		return plain.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
	}

	private static String trimmed(String words, String otherwise) {
		String bounded = words.replaceAll("^-+|-+$", "");
		return bounded.isEmpty() ? otherwise : bounded;
	}

	/** The slug itself, or with the first number with which it is free. */
	public static String free(String slug, Predicate<String> isFree) {
		return Stream.concat(Stream.of(slug), IntStream.iterate(2, (at) -> at + 1).mapToObj((at) -> slug + "-" + at))
			.filter(isFree)
			.findFirst()
			.orElseThrow();
	}

}
