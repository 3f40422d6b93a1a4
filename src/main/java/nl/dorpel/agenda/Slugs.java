package nl.dorpel.agenda;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the address of a gathering from its title.
 */
final class Slugs {

	private static final int LONGEST = 70;

	/** Words that mean something else below {@code /agenda}. */
	private static final Set<String> TAKEN = Set.of("aanmelding", "deur", "onderwerp", "provincie", "reeks", "mijn");

	private Slugs() {
	}

	/** One that is not taken: numbered where others have the same title. */
	static String free(String title, Predicate<String> taken) {
		String slug = of(title);
		return Stream.concat(Stream.of(slug), IntStream.iterate(2, (at) -> at + 1).mapToObj((at) -> slug + "-" + at))
			.filter((candidate) -> !TAKEN.contains(candidate) && !taken.test(candidate))
			.findFirst()
			.orElseThrow();
	}

	static String of(String title) {
		String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT);
		String slug = plain.replaceAll("[^a-z0-9]+", "-");
		String cut = slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("^-|-$", "");
		return cut.isEmpty() ? "bijeenkomst" : cut;
	}

}
