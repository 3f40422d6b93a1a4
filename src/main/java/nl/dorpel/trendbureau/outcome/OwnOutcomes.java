package nl.dorpel.trendbureau.outcome;

import java.time.Instant;
import java.util.List;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.account.Involvement;
import nl.dorpel.account.PersonalData;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.trendbureau.Redaction;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which outcomes somebody kept or took on: to take along, to find again, and to hand back
 * when they leave.
 */
@Component
@Transactional(readOnly = true)
class OwnOutcomes implements PersonalData, Involvement {

	private final JdbcClient jdbc;

	private final Redaction redaction;

	OwnOutcomes(JdbcClient jdbc, Redaction redaction) {
		this.jdbc = jdbc;
		this.redaction = redaction;
	}

	/** That somebody kept an outcome, or took it on. */
	private record Copy(String what, String words, Instant at) {

	}

	@Override
	public String section() {
		return "outcomes";
	}

	@Override
	public List<?> of(long accountId, String email) {
		return this.jdbc.sql("""
				select 'kept' as what, said as words, kept_at as at from day_outcome where kept_by_id = :account
				union all
				select 'took-on', said, changed_at from day_outcome where doer_id = :account
				order by at
				""").param("account", accountId).query(Rows.as(Copy.class)).list();
	}

	@Override
	public List<Part> partsOf(long accountId) {
		return this.jdbc
			.sql("""
					select 'trendbureau.part.outcome' as label, said as name, '/trendbureau/uitkomsten/' || slug as path, changed_at as at
					from day_outcome where doer_id = ? order by at desc limit 40
					""")
			.param(accountId)
			.query(Rows.as(Part.class))
			.list();
	}

	/**
	 * In the transaction of the farewell. Nobody has taken it on any more, and the name
	 * that stood beside the account may be theirs.
	 */
	@EventListener
	@Transactional
	public void leave(AccountDeleted farewell) {
		this.jdbc.sql("update day_outcome set doer_id = null, doer_name = null where doer_id = ?")
			.param(farewell.accountId())
			.update();
		this.redaction.remove(farewell.email(), "day_outcome", "said", "doer_name", "text");
		this.jdbc.sql("delete from held_file where owner_id = ?").param(farewell.accountId()).update();
	}

}
