package nl.dorpel.trendbureau.proposal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the address of a proposal from its title.
 */
@Component
class Slugs {

	private static final int LONGEST = 60;

	/** What stands at these addresses already. */
	private static final Set<String> TAKEN = Set.of("nieuw", "vergelijkbaar");

	private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

	/** Any number will do, as long as everybody takes the same lock. */
	private static final long LOCK = 2026_11_24L;

	private final JdbcClient jdbc;

	Slugs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One that no other proposal has, for the rest of the transaction. */
	String free(String title) {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row) -> {
		});
		String slug = slug(title);
		return Stream
			.concat(Stream.of(slug), IntStream.iterate(2, (number) -> number + 1).mapToObj((n) -> slug + "-" + n))
			.filter(this::isFree)
			.findFirst()
			.orElseThrow();
	}

	static String slug(String title) {
		String plain = ACCENT.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
		String words = plain.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
		String bounded = words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("^-+|-+$", "");
		return bounded.isEmpty() ? "voorstel" : bounded;
	}

	private boolean isFree(String slug) {
		return !TAKEN.contains(slug) && this.jdbc.sql("select count(*) from theme_proposal where slug = ?")
			.param(slug)
			.query(Integer.class)
			.single() == 0;
	}

}
