package nl.dorpel.trendbureau.outcome;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import nl.dorpel.platform.job.DailyJob;
import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.mail.Outbox;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.language.PageLanguage;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Outcomes that should have been there by now, and the letter to who took them on: once
 * for each date, and then once a month at most. Whose name alone is known is asked by who
 * runs the day.
 */
@Component
class Late implements DailyJob {

	private static final Duration AGAIN = Duration.ofDays(30);

	/** The kerngroep may be faster, and still nobody is nagged. */
	private static final Duration AGAIN_BY_HAND = Duration.ofDays(7);

	private static final String OVERDUE = "state <> 'PUBLISHED' and due_on < :today";

	private static final String LINES = """
			select o.slug, o.said, o.onward, o.state, o.due_on, a.name as doer, o.doer_name, t.title as theme_title,
				g.title as day_title, g.fictitious, o.reminded_at,
				(o.reminded_at is null or o.reminded_at <= :before) as may_be_reminded
			from day_outcome o
			join open_day d on d.id = o.day_id
			join gathering g on g.id = d.gathering_id
			join theme t on t.id = d.theme_id
			left join account a on a.id = o.doer_id
			where o.state <> 'PUBLISHED' and o.due_on < :today order by o.due_on, o.id
			""";

	private static final String READERS = """
			select a.email, a.name, a.language, o.slug, o.said, o.due_on, g.title as day_title
			from day_outcome o
			join open_day d on d.id = o.day_id
			join gathering g on g.id = d.gathering_id
			left join account doer on doer.id = o.doer_id and doer.state in ('INVITED', 'ACTIVE')
			join account a on a.state in ('INVITED', 'ACTIVE') and a.email is not null and (a.id = doer.id
				or doer.id is null and a.id in (
					select f.account_id from gathering_facilitator f where f.gathering_id = g.id))
			where o.id = ? order by a.id
			""";

	private final JdbcClient jdbc;

	private final Outbox outbox;

	private final SiteAddress site;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Late(JdbcClient jdbc, Outbox outbox, SiteAddress site, TransactionTemplate transaction, Clock clock) {
		this.jdbc = jdbc;
		this.outbox = outbox;
		this.site = site;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * An outcome that is late.
	 *
	 * @param mayBeReminded whether a letter would not be too soon after the last
	 */
	record LateLine(String slug, String said, Onward onward, OutcomeState state, LocalDate dueOn, @Nullable String doer,
			@Nullable String doerName, String themeTitle, String dayTitle, boolean fictitious,
			@Nullable Instant remindedAt, boolean mayBeReminded) {

		public @Nullable String who() {
			return (this.doer != null) ? this.doer : this.doerName;
		}

	}

	private record Reader(String email, @Nullable String name, String language, String slug, String said,
			LocalDate dueOn, String dayTitle) {

	}

	@Override
	public String name() {
		return "trendbureau-remind-of-outcomes";
	}

	@Override
	public LocalTime time() {
		return LocalTime.of(8, 30);
	}

	@Override
	public void run() {
		this.jdbc
			.sql("select id from day_outcome where " + OVERDUE
					+ " and (reminded_for is distinct from due_on or reminded_at <= :before) order by id")
			.param("today", today())
			.param("before", before(AGAIN))
			.query(Long.class)
			.list()
			.forEach((id) -> this.transaction.executeWithoutResult((status) -> remind("id = :what", id,
					"(reminded_for is distinct from due_on or reminded_at <= :before)", AGAIN)));
	}

	/** All of them, the one that is latest first. */
	@Transactional(readOnly = true)
	@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
	public List<LateLine> list() {
		return this.jdbc.sql(LINES)
			.param("today", today())
			.param("before", before(AGAIN_BY_HAND))
			.query(Rows.as(LateLine.class))
			.list();
	}

	/**
	 * Writes now.
	 * @return false if it is not late (any more), or was reminded of within a week
	 */
	@Transactional
	@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
	public boolean remindNow(String slug) {
		return remind("slug = :what", slug, "(reminded_at is null or reminded_at <= :before)", AGAIN_BY_HAND);
	}

	/** Of two who do so at the same moment the second finds that it is done. */
	private boolean remind(String which, Object what, String allowed, Duration pause) {
		List<Long> claimed = this.jdbc
			.sql("update day_outcome set reminded_at = :now, reminded_for = due_on where " + which + " and " + OVERDUE
					+ " and " + allowed + " returning id")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("what", what)
			.param("today", today())
			.param("before", before(pause))
			.query((rs, row) -> rs.getLong("id"))
			.list();
		claimed.forEach((id) -> this.jdbc.sql(READERS)
			.param(id)
			.query(Rows.as(Reader.class))
			.list()
			.forEach((reader) -> this.outbox.post(letter(reader))));
		return !claimed.isEmpty();
	}

	private Letter letter(Reader reader) {
		Locale language = Locale.of(reader.language);
		return Letter.to(new MailAddress(reader.email, reader.name), language, "trendbureau/mail/outcome-late")
			.with("said", reader.said)
			.with("day", reader.dayTitle)
			.with("due", reader.dueOn)
			.with("time", new DutchTime())
			.with("link", this.site
				.of(PageLanguage.prefix(language) + "/trendbureau/uitkomsten/" + reader.slug + "/bewerken"));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), DutchTime.ZONE);
	}

	private OffsetDateTime before(Duration pause) {
		return this.clock.instant().minus(pause).atOffset(ZoneOffset.UTC);
	}

}
