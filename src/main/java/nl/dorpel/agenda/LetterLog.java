package nl.dorpel.agenda;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Posts letters, and notes which: a second one of a kind, on the same occasion, is
 * refused by the database.
 */
public abstract class LetterLog {

	private final Outbox outbox;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final String table;

	private final String column;

	/**
	 * @param table with a line for each letter
	 * @param column with the number of who read it
	 */
	protected LetterLog(Outbox outbox, JdbcClient jdbc, Clock clock, String table, String column) {
		this.outbox = outbox;
		this.jdbc = jdbc;
		this.clock = clock;
		this.table = table;
		this.column = column;
	}

	public boolean isPosted(Errand errand) {
		return in("select exists (select from %s where %s = :reader and kind = :kind and occasion = :occasion)", errand)
			.query(Boolean.class)
			.single();
	}

	public void post(Errand errand, Letter letter) {
		in("""
				insert into %s (%s, kind, occasion, mail_id, written_at) values (:reader, :kind, :occasion, :mail, :now)
				""", errand).param("mail", this.outbox.post(letter))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private JdbcClient.StatementSpec in(String statement, Errand errand) {
		return this.jdbc.sql(statement.formatted(this.table, this.column))
			.param("reader", errand.reader())
			.param("kind", errand.kind())
			.param("occasion", errand.occasion());
	}

	/** What was written to somebody is not kept, and what is on its way is not sent. */
	public void takeBack(long reader) {
		this.jdbc.sql("select mail_id from %s where %s = ?".formatted(this.table, this.column))
			.param(reader)
			.query(UUID.class)
			.list()
			.forEach(this.outbox::remove);
	}

}
