package nl.dorpel.account.mailed;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts in the database the wrong codes for each account. A stranger who asks for one
 * mail after the other could otherwise guess five times at each of them; the link in a
 * mail is too long to guess, and goes on working.
 */
@Component
class WrongCodes {

	static final int MOST = 10;

	private static final Duration PER = Duration.ofDays(1);

	/** For the condition of a statement about {@code sign_in}, with {@code :day}. */
	static final String FEW = " and not exists (select from wrong_code w"
			+ " where w.account_id = sign_in.account_id and w.since > :day and w.codes >= " + MOST + ")";

	private static final String COUNT = """
			insert into wrong_code as known (account_id, since, codes)
			select account_id, :now, 1 from sign_in where id = :id and account_id is not null
			on conflict (account_id) do update set
				since = case when known.since <= :day then :now else known.since end,
				codes = case when known.since <= :day then 1 else least(known.codes, :most) + 1 end
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	WrongCodes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Counts one more; for an address that is nobody's it does the same work. */
	void count(UUID proof) {
		this.jdbc.sql(COUNT)
			.param("id", proof)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("day", aDayAgo())
			.param("most", MOST)
			.update();
	}

	/** Whether no code is accepted any more today. */
	boolean areTooMany(long accountId) {
		return this.jdbc
			.sql("select exists (select from wrong_code where account_id = :id and since > :day and codes >= :most)")
			.param("id", accountId)
			.param("day", aDayAgo())
			.param("most", MOST)
			.query(Boolean.class)
			.single();
	}

	/** Counts from before this say nothing any more. */
	OffsetDateTime aDayAgo() {
		return this.clock.instant().minus(PER).atOffset(ZoneOffset.UTC);
	}

	void removeOld() {
		this.jdbc.sql("delete from wrong_code where since <= ?").param(aDayAgo()).update();
	}

	void removeOf(long accountId) {
		this.jdbc.sql("delete from wrong_code where account_id = ?").param(accountId).update();
	}

}
