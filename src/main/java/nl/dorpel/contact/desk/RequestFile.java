package nl.dorpel.contact.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.dorpel.contact.AnswerTerm;
import nl.dorpel.contact.RequestKind;
import nl.dorpel.contact.RequestState;
import nl.dorpel.contact.Suspicion;
import nl.dorpel.network.MembershipKind;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a request with its history, and looks up what was asked before. Four queries.
 */
@Component
@PreAuthorize("hasRole('STAFF')")
class RequestFile {

	private static final String HEAD = """
			select r.*, taker.name as taken_by, late, suspect,
				array(select t.name from contact_topic c join topic t on t.id = c.topic_id
					where c.request_id = r.id order by t.name) as topics,
				array(select s.reason from contact_suspicion s where s.request_id = r.id order by s.reason) as suspicions
			"""
			+ Rows.FROM + "where r.reference = :reference";

	private static final String HISTORY = """
			select line.*, author.name as author, coalesce(colleague.name, line.recipient) as to_whom
			from contact_line line left join account author on author.id = line.author_id
				left join account colleague on colleague.id = line.colleague_id
			where line.request_id = ? order by line.id
			""";

	private static final String EARLIER = "select " + RequestLine.COLUMNS + ", 0 as total " + Rows.FROM + """
			join contact_request mine on mine.id = :id
			where r.id <> mine.id and (lower(r.email) = lower(mine.email) or r.account_id = mine.account_id)
			order by r.received_at desc limit 5
			""";

	/**
	 * At least three telling words in common; a short message with them is more alike
	 * than a long one. Stop words begin with a line.
	 */
	private static final String SIMILAR = "select " + RequestLine.COLUMNS + ", 0 as total " + Rows.FROM + """
			join contact_request mine on mine.id = :id
			cross join lateral (select array(select lexeme from unnest(mine.words)
				where left(lexeme, 1) <> '_') as lexemes) as telling
			cross join lateral (select count(*) as words from unnest(r.words)
				where lexeme = any(telling.lexemes)) as shared
			where r.id <> mine.id and r.removed_at is null and r.state <> 'SPAM'
				and lower(r.email) <> lower(mine.email) and shared.words >= 3
				and r.words @@ (select string_agg(quote_literal(lexeme), ' | ')::tsquery
					from unnest(telling.lexemes) as lexeme)
			order by shared.words::float / (6 + length(r.words)) desc, r.id desc limit 5
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	RequestFile(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<RequestPage> open(String reference) {
		Instant now = this.clock.instant();
		return this.jdbc.sql(HEAD)
			.param("reference", reference)
			.param("overdue", Rows.moment(AnswerTerm.overdueBefore(now)))
			.query(RequestFile::head)
			.optional()
			.map((head) -> new RequestPage(head, history(head.id(), now), others(EARLIER, head.id(), now),
					others(SIMILAR, head.id(), now)));
	}

	private List<HistoryEntry> history(long id, Instant now) {
		return this.jdbc.sql(HISTORY).param(id).query((row, number) -> HistoryEntry.of(row, now)).list();
	}

	private List<RequestLine> others(String sql, long id, Instant now) {
		return this.jdbc.sql(sql)
			.param("id", id)
			.param("overdue", Rows.moment(AnswerTerm.overdueBefore(now)))
			.query(RequestLine::of)
			.list();
	}

	private static RequestPage.Head head(ResultSet row, int number) throws SQLException {
		Instant receivedAt = Rows.required(row, "received_at");
		return new RequestPage.Head(row.getLong("id"), row.getInt("version"), row.getString("reference"),
				RequestKind.valueOf(row.getString("kind")),
				Rows.named(MembershipKind.class, row.getString("join_kind")),
				RequestState.valueOf(row.getString("state")), row.getString("language"), asker(row),
				row.getString("about_path"), row.getString("about_title"), row.getObject("taken_by_id", Long.class),
				row.getString("taken_by"), receivedAt, AnswerTerm.until(receivedAt), row.getBoolean("late"),
				row.getBoolean("suspect"), row.getBoolean("fictitious"), Rows.strings(row, "topics"),
				Rows.strings(row, "suspicions").stream().map(Suspicion::valueOf).toList());
	}

	private static RequestPage.@Nullable Asker asker(ResultSet row) throws SQLException {
		if (row.getObject("removed_at") != null) {
			return null;
		}
		return new RequestPage.Asker(row.getString("name"), row.getString("email"), row.getString("phone"),
				row.getString("organisation"), row.getString("place"), row.getString("message"));
	}

}
