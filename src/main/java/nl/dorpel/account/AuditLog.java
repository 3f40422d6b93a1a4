package nl.dorpel.account;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what and when, for acts of staff and for what touches somebody's rights.
 * Written in the transaction of the act. It names things by their number, and no personal
 * data.
 */
@Component
public class AuditLog {

	private final JdbcClient jdbc;

	private final Clock clock;

	AuditLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * One act.
	 *
	 * @param actor the name of who did it; null if it was the portal itself, empty if
	 * they are gone
	 * @param act a key of the messages, such as {@code account.audit.roles}
	 */
	public record Line(Instant at, @Nullable String actor, String act, String detail) {

	}

	/**
	 * Adds a line.
	 * @param actorId the account of who does it, or null for the portal itself
	 * @param act a key of the messages
	 * @param subject what it is about: a table and the number of a row, such as
	 * {@code account:12}
	 * @param detail more about it, without personal data; may be empty
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(@Nullable Long actorId, String act, String subject, String detail) {
		this.jdbc.sql(
				"insert into audit_line (at, actor_id, act, subject, detail) values (:at, :actor, :act, :subject, :detail)")
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("actor", actorId)
			.param("act", act)
			.param("subject", subject)
			.param("detail", detail)
			.update();
	}

	/** What happened to one thing, the last first. */
	@Transactional(readOnly = true)
	public List<Line> about(String subject) {
		return this.jdbc
			.sql("""
					select line.at, case when line.actor_id is not null then coalesce(actor.name, '') end, line.act, line.detail
					from audit_line line left join account actor on actor.id = line.actor_id
					where line.subject = ? order by line.id desc
					""")
			.param(subject)
			.query((row, number) -> new Line(row.getTimestamp(1).toInstant(), row.getString(2), row.getString(3),
					row.getString(4)))
			.list();
	}

}
