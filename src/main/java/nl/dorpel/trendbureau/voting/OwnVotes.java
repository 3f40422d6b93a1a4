package nl.dorpel.trendbureau.voting;

import java.util.List;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.account.PersonalData;
import nl.dorpel.trendbureau.Redaction;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In which rounds somebody could vote, and whether they did. What they voted in a secret
 * round nobody knows.
 */
@Component
class OwnVotes implements PersonalData {

	private final JdbcClient jdbc;

	private final Redaction redaction;

	OwnVotes(JdbcClient jdbc, Redaction redaction) {
		this.jdbc = jdbc;
		this.redaction = redaction;
	}

	/** A round. */
	record Vote(long round, String question, boolean voted, @Nullable String ballot) {

	}

	@Override
	public String section() {
		return "votes";
	}

	@Override
	public List<Vote> of(long accountId, String email) {
		return this.jdbc.sql("""
				select r.id as round, r.question, v.account_id is not null as voted, b.choice as ballot
				from elector e join voting_round r on r.id = e.round_id
				left join voted v on v.round_id = e.round_id and v.account_id = e.account_id
				left join open_ballot b on b.round_id = e.round_id and b.account_id = e.account_id
				where e.account_id = ? order by r.id
				""").param(accountId).query(Rows.as(Vote.class)).list();
	}

	/**
	 * In the transaction of the farewell: what makers of a round wrote is read by all.
	 */
	@EventListener
	void leave(AccountDeleted farewell) {
		this.redaction.remove(farewell.email(), "voting_round", "question", "decision", "cancel_reason");
	}

}
