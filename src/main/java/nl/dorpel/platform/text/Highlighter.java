package nl.dorpel.platform.text;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shows where words stand in a plain text. Only whole words are hits; capitals and
 * accents do not matter.
 */
public final class Highlighter {

	private static final int LENGTH = 200;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’-][\\p{L}\\p{N}\\p{M}]+)*");

	private static final Pattern PIECE = Pattern.compile("[^-]+");

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

	/**
	 * Joined by a full stop, these do not end a sentence: "bijv.", "o.a.", "dhr.", an
	 * initial.
	 */
	private static final Pattern ABBREVIATION = Pattern.compile(
			"(?i)(?:^|[\\s(])(?:bijv|bv|nr|ca|dhr|mw|mevr|dr|drs|ir|mr|ing|prof|st|incl|excl|evt|resp|tel|min|max|jl|\\p{L}"
					+ "|\\p{L}(?:\\.\\p{L})+)\\.\\s*$");

	private Highlighter() {
	}

	/**
	 * Marks the words in a short text, such as a title.
	 */
	public static Snippet mark(String text, Set<String> words) {
		if (words.isEmpty()) {
			return marked(text, Stream.empty());
		}
		return marked(text, hits(text, words));
	}

	/**
	 * The first sentence with a hit, or else the first sentence; about 200 characters of
	 * it around the hit, with "…" where something is left out.
	 */
	public static Snippet snippet(String text, Set<String> words) {
		Optional<Span> hit = hits(text, words).findFirst();
		int place = hit.map(Span::start).orElse(0);
		Span sentence = sentences(text).stream()
			.filter((candidate) -> candidate.end() > place)
			.findFirst()
			.orElse(new Span(0, text.length()));
		Span shown = trimmed(text, sentence, hit.orElse(new Span(sentence.start(), sentence.start())));
		String excerpt = ((shown.start() > sentence.start()) ? "… " : "")
				+ text.substring(shown.start(), shown.end()).replaceAll("\\s+", " ")
				+ ((shown.end() < sentence.end()) ? " …" : "");
		return mark(excerpt, words);
	}

	private static List<Span> sentences(String text) {
		List<Span> sentences = new ArrayList<>();
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of("nl"));
		breaks.setText(text);
		int start = 0;
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (end == text.length() || !ABBREVIATION.matcher(text).region(start, end).find()) {
				sentences.add(stripped(text, start, end));
				start = end;
			}
		}
		return sentences;
	}

	private static Span stripped(String text, int start, int end) {
		int first = start;
		int last = end;
		while (first < last && Character.isWhitespace(text.charAt(first))) {
			first++;
		}
		while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
			last--;
		}
		return new Span(first, last);
	}

	/**
	 * Cuts at spaces, with the hit a little before the middle: what follows a word
	 * explains it most.
	 */
	private static Span trimmed(String text, Span sentence, Span hit) {
		if (sentence.end() - sentence.start() <= LENGTH) {
			return sentence;
		}
		int start = Math.clamp(hit.start() - LENGTH * 2 / 5, sentence.start(), sentence.end() - LENGTH);
		int end = Math.max(start + LENGTH, hit.end());
		if (start > sentence.start()) {
			int space = text.indexOf(' ', start);
			start = (space >= 0 && space < hit.start()) ? space + 1 : start;
		}
		if (end < sentence.end()) {
			int space = text.lastIndexOf(' ', end);
			end = (space > Math.max(start, hit.end())) ? space : end;
		}
		return stripped(text, start, end);
	}

	private static Snippet marked(String text, Stream<Span> hits) {
		List<Snippet.Part> parts = new ArrayList<>();
		int done = 0;
		for (Span hit : hits.toList()) {
			if (hit.start() > done) {
				parts.add(new Snippet.Part(text.substring(done, hit.start()), false));
			}
			parts.add(new Snippet.Part(text.substring(hit.start(), hit.end()), true));
			done = hit.end();
		}
		if (done < text.length()) {
			parts.add(new Snippet.Part(text.substring(done), false));
		}
		return new Snippet(parts);
	}

	private static Stream<Span> hits(String text, Set<String> words) {
		return WORD.matcher(text).results().flatMap((word) -> hits(word, words));
	}

	/** Of "Noord-Holland" both the whole and its pieces can be what is looked for. */
	private static Stream<Span> hits(MatchResult word, Set<String> words) {
		if (isHit(word.group(), words)) {
			return Stream.of(new Span(word.start(), word.end()));
		}
		return PIECE.matcher(word.group())
			.results()
			.filter((piece) -> isHit(piece.group(), words))
			.map((piece) -> new Span(word.start() + piece.start(), word.start() + piece.end()));
	}

	/** "foto's" is in the vocabulary as foto. */
	private static boolean isHit(String word, Set<String> words) {
		String bare = bare(word);
		return words.contains(bare)
				|| (word.endsWith("'s") || word.endsWith("’s")) && words.contains(bare.substring(0, bare.length() - 1));
	}

	private static String bare(String word) {
		String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		return NO_LETTER.matcher(decomposed).replaceAll("");
	}

	private record Span(int start, int end) {
	}

}
