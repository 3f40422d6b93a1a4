package nl.dorpel.contact.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.dorpel.contact.AnswerTerm;
import nl.dorpel.contact.RequestKind;
import nl.dorpel.platform.web.DutchTime;

/**
 * How it goes with the requests, over the last twelve months. Spam does not count. Three
 * queries; none of them needs personal data, so figures stay when that goes.
 */
@Component
@PreAuthorize("hasRole('STAFF')")
class Figures {

	static final int MONTHS = 12;

	/** The same as in the list of open requests, and late as there. */
	private static final String NOW = "select count(*) as open, count(*) filter (where late) as late " + Rows.FROM
			+ "where " + Tab.OPEN.condition();

	private static final String ANSWERED = """
			select kind, received_at, answered_at from contact_request
			where answered_at >= :since and state <> 'SPAM'
			""";

	private static final String COUNTS = """
			select to_char(received_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month, kind, count(*) as requests
			from contact_request where received_at >= :since and state <> 'SPAM'
			group by 1, 2
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Figures(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The board of figures.
	 *
	 * @param months the first first
	 */
	record Board(int open, int late, AnswerTimes times, List<YearMonth> months, List<Count> counts) {

		int of(YearMonth month) {
			return this.counts.stream().filter((count) -> count.month.equals(month)).mapToInt(Count::requests).sum();
		}

		int of(RequestKind kind) {
			return this.counts.stream().filter((count) -> count.kind == kind).mapToInt(Count::requests).sum();
		}

		int of(YearMonth month, RequestKind kind) {
			return this.counts.stream()
				.filter((count) -> count.month.equals(month) && count.kind == kind)
				.mapToInt(Count::requests)
				.sum();
		}

	}

	/** How many of a kind came in a month. */
	record Count(YearMonth month, RequestKind kind, int requests) {
	}

	@Transactional(readOnly = true)
	public Board board() {
		Instant now = this.clock.instant();
		YearMonth last = YearMonth.from(now.atZone(DutchTime.ZONE));
		List<YearMonth> months = IntStream.rangeClosed(1 - MONTHS, 0).mapToObj(last::plusMonths).toList();
		Instant since = months.getFirst().atDay(1).atStartOfDay(DutchTime.ZONE).toInstant();
		AnswerTimes times = new AnswerTimes(answered(since));
		return this.jdbc.sql(NOW)
			.param("overdue", Rows.moment(AnswerTerm.overdueBefore(now)))
			.query((row, number) -> new Board(row.getInt("open"), row.getInt("late"), times, months, counts(since)))
			.single();
	}

	private List<AnswerTimes.Answer> answered(Instant since) {
		return this.jdbc.sql(ANSWERED)
			.param("since", Rows.moment(since))
			.query((row, number) -> AnswerTimes.Answer.of(RequestKind.valueOf(row.getString("kind")),
					Rows.required(row, "received_at"), Rows.required(row, "answered_at")))
			.list();
	}

	private List<Count> counts(Instant since) {
		return this.jdbc.sql(COUNTS).param("since", Rows.moment(since)).query(Figures::count).list();
	}

	private static Count count(ResultSet row, int number) throws SQLException {
		return new Count(YearMonth.parse(row.getString("month")), RequestKind.valueOf(row.getString("kind")),
				row.getInt("requests"));
	}

}
