package nl.dorpel.trendbureau.report;

import java.time.Instant;
import java.util.List;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.account.PersonalData;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.trendbureau.Redaction;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which reports somebody wrote and which photographs they brought: to take along, and
 * without their address once they leave.
 */
@Component
@Transactional(readOnly = true)
class OwnReports implements PersonalData {

	private final JdbcClient jdbc;

	private final Redaction redaction;

	OwnReports(JdbcClient jdbc, Redaction redaction) {
		this.jdbc = jdbc;
		this.redaction = redaction;
	}

	/** A report or a photograph, with its words. */
	private record Copy(String what, String words, Instant at) {

	}

	@Override
	public String section() {
		return "reports";
	}

	@Override
	public List<?> of(long accountId, String email) {
		return this.jdbc.sql("""
				select 'report' as what, text as words, changed_at as at from day_report where written_by_id = :account
				union all
				select 'photo', s.text_alternative, p.added_at
				from day_photo p join stored_file s on s.id = p.large_id where p.added_by_id = :account
				order by at
				""").param("account", accountId).query(Rows.as(Copy.class)).list();
	}

	/** In the transaction of the farewell. */
	@EventListener
	@Transactional
	public void leave(AccountDeleted farewell) {
		this.redaction.remove(farewell.email(), "day_report", "text");
		this.redaction.remove(farewell.email(), "day_photo", "consent_note");
	}

}
