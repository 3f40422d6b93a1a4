package nl.dorpel.agenda;

import java.util.function.Predicate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands out addresses one at a time: two who give the same name at the same moment both
 * have one of their own.
 */
@Component
class FreeSlugs {

	/** Any number will do, as long as everybody takes the same lock. */
	private static final long LOCK = 2026_11_22_2L;

	private final JdbcClient jdbc;

	FreeSlugs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One that is not taken, for the rest of the transaction. */
	String of(String title, Predicate<String> taken) {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row) -> {
		});
		return Slugs.free(title, taken);
	}

}
