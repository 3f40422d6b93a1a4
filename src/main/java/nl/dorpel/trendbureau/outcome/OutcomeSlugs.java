package nl.dorpel.trendbureau.outcome;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the address of an outcome from its first words.
 */
@Component
class OutcomeSlugs {

	private static final int LONGEST = 60;

	/** What stands at these addresses already. */
	private static final Set<String> TAKEN = Set.of("te-laat");

	/** Any number will do, as long as everybody takes the same lock. */
	private static final long LOCK = 2026_11_22_1L;

	private final JdbcClient jdbc;

	OutcomeSlugs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One that no other outcome has, for the rest of the transaction. */
	String free(String said) {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row) -> {
		});
		String slug = slug(said);
		return Stream
			.concat(Stream.of(slug), IntStream.iterate(2, (number) -> number + 1).mapToObj((n) -> slug + "-" + n))
			.filter(this::isFree)
			.findFirst()
			.orElseThrow();
	}

	/** Whole words, as far as there are any that short. */
	static String slug(String said) {
		String plain = Normalizer.normalize(said, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
		String words = plain.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
		String bounded = (words.length() > LONGEST) ? words.substring(0, LONGEST).replaceFirst("(?<=.)-[^-]*$", "")
				: words;
		String trimmed = bounded.replaceAll("^-+|-+$", "");
		return trimmed.isEmpty() ? "uitkomst" : trimmed;
	}

	private boolean isFree(String slug) {
		return !TAKEN.contains(slug) && !this.jdbc.sql("select exists (select from day_outcome where slug = ?)")
			.param(slug)
			.query(Boolean.class)
			.single();
	}

}
