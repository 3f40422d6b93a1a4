package nl.dorpel.contact.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.dorpel.contact.AnswerTerm;

/**
 * The piles of requests. Two queries, however many there are.
 */
@Component
@PreAuthorize("hasRole('STAFF')")
class RequestList {

	static final int PER_PAGE = 25;

	/** Every word has to be in the message, in any of its forms. */
	private static final String FOUND = """
			 and (r.reference like :part or unaccent(r.name) ilike unaccent(:part) or r.email ilike :part
				or unaccent(r.organisation) ilike unaccent(:part)
				or r.words @@ (select string_agg(quote_literal(lexeme), ' & ')::tsquery from unnest(dutch_tsvector(:q))))
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	RequestList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A page of a pile: the oldest first, and of what is done the last first.
	 */
	@Transactional(readOnly = true)
	public List<RequestLine> find(Sift sift, long staffId) {
		Instant now = this.clock.instant();
		return this.jdbc.sql(statement(sift))
			.param("staff", staffId)
			.param("overdue", Rows.moment(AnswerTerm.overdueBefore(now)))
			.param("now", Rows.moment(now))
			.param("q", sift.q())
			.param("part", "%" + sift.q().replaceAll("([\\\\%_])", "\\\\$1") + "%")
			.param("kind", (sift.kind() != null) ? sift.kind().name() : null)
			.param("limit", PER_PAGE)
			.param("offset", (sift.page() - 1L) * PER_PAGE)
			.query(RequestLine::of)
			.list();
	}

	private static String statement(Sift sift) {
		return "select " + RequestLine.COLUMNS + ", count(*) over () as total " + Rows.FROM + "where ("
				+ sift.tab().condition() + ")" + ((sift.kind() != null) ? " and r.kind = :kind" : "")
				+ ((sift.age() != null) ? " and " + sift.age().condition() : "") + (sift.q().isEmpty() ? "" : FOUND)
				+ ((sift.tab() == Tab.DONE) ? " order by r.closed_at desc, r.id desc" : " order by r.received_at, r.id")
				+ " limit :limit offset :offset";
	}

	/** A pile with how much lies on it. */
	record Pile(Tab tab, int requests) {
	}

	@Transactional(readOnly = true)
	public List<Pile> piles(long staffId) {
		String counts = Arrays.stream(Tab.values())
			.map((tab) -> "count(*) filter (where %s)".formatted(tab.condition()))
			.collect(Collectors.joining(", "));
		return this.jdbc.sql("select " + counts + " " + Rows.FROM)
			.param("staff", staffId)
			.param("overdue", Rows.moment(AnswerTerm.overdueBefore(this.clock.instant())))
			.query((row, number) -> piles(row))
			.single();
	}

	private static List<Pile> piles(ResultSet row) throws SQLException {
		List<Pile> piles = new ArrayList<>();
		for (Tab tab : Tab.values()) {
			piles.add(new Pile(tab, row.getInt(tab.ordinal() + 1)));
		}
		return piles;
	}

}
