package nl.dorpel.trendbureau.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

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
 * What somebody proposed and stands behind: to take along, to find again, and to leave
 * behind. Drafts go with their author.
 */
@Component
@Transactional(readOnly = true)
class OwnProposals implements PersonalData, Involvement {

	private static final String[] TEXTS = { "title", "question", "why_now", "for_whom", "day_brings" };

	private final JdbcClient jdbc;

	private final Redaction redaction;

	OwnProposals(JdbcClient jdbc, Redaction redaction) {
		this.jdbc = jdbc;
		this.redaction = redaction;
	}

	/** A proposal as it is told. */
	private record Copy(String slug, ProposalState state, String title, @Nullable String question,
			@Nullable String whyNow, @Nullable String forWhom, @Nullable String dayBrings, Instant madeAt,
			@Nullable Instant openedAt) {

	}

	/** That somebody stands behind a proposal. */
	private record Support(String slug, String title, @Nullable String line, Instant at) {

	}

	@Override
	public String section() {
		return "proposals";
	}

	@Override
	public Map<String, List<?>> of(long accountId, String email) {
		return Map.of("written", this.jdbc.sql("""
				select slug, state, title, question, why_now, for_whom, day_brings, made_at, opened_at
				from theme_proposal where author_id = ? order by id
				""").param(accountId).query(Rows.as(Copy.class)).list(), "endorsed", this.jdbc.sql("""
				select p.slug, p.title, e.line, e.at
				from endorsement e join theme_proposal p on p.id = e.proposal_id where e.account_id = ? order by e.id
				""").param(accountId).query(Rows.as(Support.class)).list());
	}

	@Override
	public List<Part> partsOf(long accountId) {
		return this.jdbc
			.sql("""
					select case when state = 'DRAFT' then 'trendbureau.part.draft' else 'trendbureau.part.proposal' end as label,
						title as name, '/trendbureau/voorstellen/' || slug as path, changed_at as at
					from theme_proposal where author_id = :account
					union all
					select 'trendbureau.part.endorsement', p.title, '/trendbureau/voorstellen/' || p.slug, e.at
					from endorsement e join theme_proposal p on p.id = e.proposal_id where e.account_id = :account
					order by 4 desc limit 40
					""")
			.param("account", accountId)
			.query(Rows.as(Part.class))
			.list();
	}

	/** In the transaction of the farewell. */
	@EventListener
	@Transactional
	public void leave(AccountDeleted farewell) {
		this.jdbc.sql("delete from theme_proposal where author_id = ? and state = 'DRAFT'")
			.param(farewell.accountId())
			.update();
		this.redaction.remove(farewell.email(), "theme_proposal", TEXTS);
		this.redaction.remove(farewell.email(), "theme_proposal_version", TEXTS);
		this.redaction.remove(farewell.email(), "proposal_step", "reason");
		this.redaction.remove(farewell.email(), "endorsement", "line");
	}

}
