package nl.dorpel.account.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts in the database how often codes are tried, before they are looked at: of fifty
 * at the same moment five are.
 */
@Component
class Tries {

	static final int MOST = 5;

	private static final Duration PER = Duration.ofMinutes(15);

	private static final String COUNT = """
			insert into factor_tries as known (account_id, since, tries) values (:id, :now, 1)
			on conflict (account_id) do update set
				since = case when known.since < :start then :now else known.since end,
				tries = case when known.since < :start then 1 else least(known.tries, :most) + 1 end
			returning tries
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Tries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Counts one; false if it is one too many. */
	boolean admits(long accountId) {
		Instant now = this.clock.instant();
		return this.jdbc.sql(COUNT)
			.param("id", accountId)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("start", now.minus(PER).atOffset(ZoneOffset.UTC))
			.param("most", MOST)
			.query(Integer.class)
			.single() <= MOST;
	}

	/** After a good one. */
	void forget(long accountId) {
		this.jdbc.sql("delete from factor_tries where account_id = ?").param(accountId).update();
	}

}
