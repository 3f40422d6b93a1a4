package nl.dorpel.trendbureau.proposal;

import java.util.Set;

import nl.dorpel.platform.text.SlugText;

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
		return SlugText.free(slug(title), this::isFree);
	}

	static String slug(String title) {
		return SlugText.of(title, LONGEST, "voorstel");
	}

	private boolean isFree(String slug) {
		return !TAKEN.contains(slug) && this.jdbc.sql("select count(*) from theme_proposal where slug = ?")
			.param(slug)
			.query(Integer.class)
			.single() == 0;
	}

}
