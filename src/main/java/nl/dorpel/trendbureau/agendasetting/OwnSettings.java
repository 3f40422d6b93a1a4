package nl.dorpel.trendbureau.agendasetting;

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
 * What somebody wrote down of where themes were brought: to take along, and without their
 * address once they leave.
 */
@Component
@Transactional(readOnly = true)
class OwnSettings implements PersonalData {

	private final JdbcClient jdbc;

	private final Redaction redaction;

	OwnSettings(JdbcClient jdbc, Redaction redaction) {
		this.jdbc = jdbc;
		this.redaction = redaction;
	}

	private record Copy(String name, String request, Instant at) {

	}

	@Override
	public String section() {
		return "agenda-settings";
	}

	@Override
	public List<?> of(long accountId, String email) {
		return this.jdbc
			.sql("select name, request, changed_at as at from agenda_setting where made_by_id = ? order by id")
			.param(accountId)
			.query(Rows.as(Copy.class))
			.list();
	}

	/** In the transaction of the farewell. */
	@EventListener
	@Transactional
	public void leave(AccountDeleted farewell) {
		this.redaction.remove(farewell.email(), "agenda_setting", "name", "request", "result");
	}

}
