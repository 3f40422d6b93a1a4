package nl.dorpel.trendbureau.openday;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.account.Involvement;
import nl.dorpel.account.PersonalData;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.trendbureau.Redaction;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days that somebody registered and runs: to take along, to find again, and to leave
 * behind.
 */
@Component
@Transactional(readOnly = true)
class OwnOpenDays implements PersonalData, Involvement {

	/** Nobody is left to hold it, and nobody has said yes to it. */
	private static final String END = """
			update open_day d set state = 'WITHDRAWN', reason = :reason, decided_by_id = :account, decided_at = :now,
				registered_at = coalesce(registered_at, :now), changed_at = :now, version = version + 1
			where state in ('DRAFT', 'REGISTERED', 'ASKED_BACK')
				and (made_by_id = :account or exists (
					select from gathering_facilitator f
					where f.gathering_id = d.gathering_id and f.account_id = :account))
				and not exists (
					select from gathering_facilitator f join account a on a.id = f.account_id
					where f.gathering_id = d.gathering_id and f.account_id <> :account
						and a.state in ('INVITED', 'ACTIVE'))
			""";

	/** Stands in the database, so it is in one language. */
	private static final String REASON = "Wie deze dag zou leiden, heeft het netwerk verlaten.";

	private final JdbcClient jdbc;

	private final Redaction redaction;

	private final Clock clock;

	OwnOpenDays(JdbcClient jdbc, Redaction redaction, Clock clock) {
		this.jdbc = jdbc;
		this.redaction = redaction;
		this.clock = clock;
	}

	/** A day as it is told. */
	private record Copy(String slug, String title, String theme, OpenDayState state, String aim, int expected,
			@Nullable String question, @Nullable String answer, @Nullable String reason, Instant madeAt) {

	}

	@Override
	public String section() {
		return "openDays";
	}

	@Override
	public List<?> of(long accountId, String email) {
		return this.jdbc.sql("""
				select g.slug, g.title, t.title as theme, d.state, d.aim, d.expected, d.question, d.answer, d.reason,
					d.made_at
				from open_day d join gathering g on g.id = d.gathering_id join theme t on t.id = d.theme_id
				where d.made_by_id = ? order by d.id
				""").param(accountId).query(Rows.as(Copy.class)).list();
	}

	@Override
	public List<Part> partsOf(long accountId) {
		return this.jdbc.sql("""
				select 'openday.part.' || replace(lower(d.state), '_', '-') as label, g.title as name,
					'/trendbureau/open-dagen/' || g.slug as path,
					case when d.state = 'CONFIRMED' then g.starts_at else d.changed_at end as at
				from open_day d join gathering g on g.id = d.gathering_id
				join gathering_facilitator f on f.gathering_id = g.id and f.account_id = ?
				order by at desc, d.id limit 40
				""").param(accountId).query(Rows.as(Part.class)).list();
	}

	/** In the transaction of the farewell. */
	@EventListener
	@Transactional
	public void leave(AccountDeleted farewell) {
		this.jdbc.sql(END)
			.param("reason", REASON)
			.param("account", farewell.accountId())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.redaction.remove(farewell.email(), "open_day", "aim", "question", "answer", "reason");
		this.redaction.remove(farewell.email(), "gathering", "title", "summary", "text");
	}

}
