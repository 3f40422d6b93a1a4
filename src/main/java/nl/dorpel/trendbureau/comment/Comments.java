package nl.dorpel.trendbureau.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where comments are read.
 */
@Component
@Transactional(readOnly = true)
public class Comments {

	private static final String LINES = """
			select c.id, c.body, c.at, a.name as author, c.hidden_at is not null as hidden, c.author_id = :viewer as own,
				exists (select from comment_report r where r.comment_id = c.id and r.reporter_id = :viewer) as reported
			from comment c join account a on a.id = c.author_id
			""";

	private static final String REPORTS = """
			select r.comment_id, r.reason, r.at, reporter.name as reporter, c.body, a.name as author, p.slug, p.title,
				c.hidden_at is not null as hidden, r.decision
			from comment_report r join comment c on c.id = r.comment_id
			join account a on a.id = c.author_id
			join theme_proposal p on p.id = c.proposal_id
			left join account reporter on reporter.id = r.reporter_id
			""";

	private static final int DECIDED = 30;

	private final JdbcClient jdbc;

	Comments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A comment as it is read.
	 *
	 * @param author null for somebody who has left
	 * @param hidden only staff and its author see one that is; the others that there was
	 * one
	 * @param own whether who looks wrote it
	 * @param reported whether who looks has reported it
	 */
	public record Line(long id, String body, Instant at, @Nullable String author, boolean hidden, boolean own,
			boolean reported) {

	}

	/** What is said about a proposal, the first first. */
	public List<Line> on(long proposalId, @Nullable SignedIn viewer) {
		return this.jdbc.sql(LINES + "where c.proposal_id = :proposal order by c.at, c.id")
			.param("proposal", proposalId)
			.param("viewer", (viewer != null) ? viewer.id() : -1)
			.query(Rows.as(Line.class))
			.list();
	}

	/** One that can be reported. */
	Optional<Line> find(long id, SignedIn viewer) {
		return this.jdbc.sql(LINES + "where c.id = :id and c.hidden_at is null")
			.param("id", id)
			.param("viewer", viewer.id())
			.query(Rows.as(Line.class))
			.optional();
	}

	/**
	 * A report as staff see it.
	 *
	 * @param decision null while it waits
	 */
	record Report(long commentId, String reason, Instant at, @Nullable String reporter, String body,
			@Nullable String author, String slug, String title, boolean hidden, @Nullable ReportDecision decision) {

	}

	/** Those that wait for a decision, the oldest first. */
	@PreAuthorize("hasRole('STAFF')")
	public List<Report> waiting() {
		return this.jdbc.sql(REPORTS + "where r.decision is null order by r.at, r.id")
			.query(Rows.as(Report.class))
			.list();
	}

	/** The last that were decided. */
	@PreAuthorize("hasRole('STAFF')")
	public List<Report> decided() {
		return this.jdbc.sql(REPORTS + "where r.decision is not null order by r.decided_at desc, r.id desc limit ?")
			.param(DECIDED)
			.query(Rows.as(Report.class))
			.list();
	}

	/** How many wait. */
	int waitingCount() {
		return this.jdbc.sql("select count(*) from comment_report where decision is null")
			.query(Integer.class)
			.single();
	}

}
