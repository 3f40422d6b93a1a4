package nl.dorpel.agenda;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys of something that people open by a link, such as a registration. Each letter
 * has a key of its own, and earlier ones stay good.
 */
public abstract class KeyRing {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final String table;

	private final String column;

	/**
	 * @param table in which the hashes are
	 * @param column with the number of what they open
	 */
	protected KeyRing(JdbcClient jdbc, Clock clock, String table, String column) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.table = table;
		this.column = column;
	}

	/** One more. */
	public RegistrationKey cut(long id) {
		RegistrationKey key = RegistrationKey.make();
		this.jdbc.sql("insert into %s (hash, %s, made_at) values (:hash, :id, :now)".formatted(this.table, this.column))
			.param("hash", key.hash())
			.param("id", id)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return key;
	}

	/** What a link opens. */
	public Optional<Long> find(String text) {
		return this.jdbc.sql("select %s from %s where hash = ?".formatted(this.column, this.table))
			.param(new RegistrationKey(text).hash())
			.query(Long.class)
			.optional();
	}

	/** No link opens it any more. */
	public void melt(long id) {
		this.jdbc.sql("delete from %s where %s = ?".formatted(this.table, this.column)).param(id).update();
	}

}
