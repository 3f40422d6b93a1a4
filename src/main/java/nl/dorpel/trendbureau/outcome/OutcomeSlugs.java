package nl.dorpel.trendbureau.outcome;

import java.util.Set;

import nl.dorpel.platform.text.SlugText;

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
		return SlugText.free(slug(said), this::isFree);
	}

	/** Whole words, as far as there are any that short. */
	static String slug(String said) {
		return SlugText.ofWholeWords(said, LONGEST, "uitkomst");
	}

	private boolean isFree(String slug) {
		return !TAKEN.contains(slug) && !this.jdbc.sql("select exists (select from day_outcome where slug = ?)")
			.param(slug)
			.query(Boolean.class)
			.single();
	}

}
