package nl.dorpel.trendbureau.signal;

import java.time.Instant;
import java.util.List;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.account.PersonalData;
import nl.dorpel.account.Involvement;
import nl.dorpel.trendbureau.Redaction;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signals that somebody told: to take along, to find again, and to leave behind.
 */
@Component
@Transactional(readOnly = true)
class OwnSignals implements PersonalData, Involvement {

	private final JdbcClient jdbc;

	private final Redaction redaction;

	OwnSignals(JdbcClient jdbc, Redaction redaction) {
		this.jdbc = jdbc;
		this.redaction = redaction;
	}

	/** A signal as it is told. */
	private record Copy(long id, String seen, @Nullable String more, String location, Since since, Instant sentAt) {

	}

	@Override
	public String section() {
		return "signals";
	}

	@Override
	public List<?> of(long accountId, String email) {
		return this.jdbc
			.sql("select id, seen, more, location, since, sent_at from trend_signal where author_id = ? order by id")
			.param(accountId)
			.query(Rows.as(Copy.class))
			.list();
	}

	@Override
	public List<Part> partsOf(long accountId) {
		return this.jdbc.sql("""
				select 'trendbureau.part.signal' as label, seen as name, '/trendbureau/signalen/' || id as path,
					sent_at as at
				from trend_signal where author_id = ? and hidden_at is null order by id desc limit 20
				""").param(accountId).query(Rows.as(Part.class)).list();
	}

	/** In the transaction of the farewell. */
	@EventListener
	@Transactional
	public void leave(AccountDeleted farewell) {
		this.redaction.remove(farewell.email(), "trend_signal", "seen", "more", "location");
		this.redaction.remove(farewell.email(), "signal_group", "title", "summary");
	}

}
