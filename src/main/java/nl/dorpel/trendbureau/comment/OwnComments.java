package nl.dorpel.trendbureau.comment;

import java.time.Instant;
import java.util.List;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.account.PersonalData;
import nl.dorpel.account.Involvement;
import nl.dorpel.trendbureau.Redaction;
import nl.dorpel.platform.row.Rows;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody said, and reported: to take along, to find again, and to leave behind.
 */
@Component
@Transactional(readOnly = true)
class OwnComments implements PersonalData, Involvement {

	private final JdbcClient jdbc;

	private final Redaction redaction;

	OwnComments(JdbcClient jdbc, Redaction redaction) {
		this.jdbc = jdbc;
		this.redaction = redaction;
	}

	/** A comment or a report as it is told. */
	private record Copy(String what, String proposal, String words, Instant at) {

	}

	@Override
	public String section() {
		return "comments";
	}

	@Override
	public List<?> of(long accountId, String email) {
		return this.jdbc.sql("""
				select 'comment' as what, p.title as proposal, c.body as words, c.at
				from comment c join theme_proposal p on p.id = c.proposal_id where c.author_id = :account
				union all
				select 'report', p.title, r.reason, r.at
				from comment_report r join comment c on c.id = r.comment_id
				join theme_proposal p on p.id = c.proposal_id where r.reporter_id = :account
				order by 4
				""").param("account", accountId).query(Rows.as(Copy.class)).list();
	}

	@Override
	public List<Part> partsOf(long accountId) {
		return this.jdbc
			.sql("""
					select 'trendbureau.part.comment' as label, p.title as name, '/trendbureau/voorstellen/' || p.slug as path,
						max(c.at) as at
					from comment c join theme_proposal p on p.id = c.proposal_id
					where c.author_id = ? and c.hidden_at is null group by p.id order by at desc limit 20
					""")
			.param(accountId)
			.query(Rows.as(Part.class))
			.list();
	}

	/**
	 * In the transaction of the farewell. Who reported something is nobody's business
	 * then.
	 */
	@EventListener
	@Transactional
	public void leave(AccountDeleted farewell) {
		this.redaction.remove(farewell.email(), "comment", "body");
		this.redaction.remove(farewell.email(), "comment_report", "reason");
		this.jdbc.sql("update comment_report set reporter_id = null where reporter_id = ?")
			.param(farewell.accountId())
			.update();
	}

}
