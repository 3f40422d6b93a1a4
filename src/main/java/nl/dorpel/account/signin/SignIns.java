package nl.dorpel.account.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of times that somebody asked to come in. By SQL: each use is one statement
 * that finds and ends it, so that of two at the same moment one gets in.
 */
@Component
class SignIns {

	static final int MOST_WRONG_CODES = 5;

	private static final String OPEN = " and used_at is null and wrong_codes < 5 and expires_at > :now";

	private final JdbcClient jdbc;

	SignIns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One sign-in that let somebody in.
	 */
	record Opened(long accountId, @Nullable String returnTo) {

	}

	void add(UUID id, @Nullable Long accountId, @Nullable String returnTo, Instant now, Instant expires) {
		this.jdbc.sql("""
				insert into sign_in (id, account_id, return_to, created_at, expires_at)
				values (:id, :account, :returnTo, :now, :expires)
				""")
			.param("id", id)
			.param("account", accountId)
			.param("returnTo", returnTo)
			.param("now", utc(now))
			.param("expires", utc(expires))
			.update();
	}

	/** The account of a sign-in that can still be used and has no secrets yet. */
	Optional<Long> accountToMail(UUID id, Instant now) {
		return this.jdbc.sql("select account_id from sign_in where id = :id and token_hash is null" + OPEN)
			.param("id", id)
			.param("now", utc(now))
			.query((row, number) -> row.getObject(1, Long.class))
			.optional();
	}

	void seal(UUID id, byte[] tokenHash, byte[] codeHash) {
		this.jdbc.sql("update sign_in set token_hash = :token, code_hash = :code where id = :id")
			.param("token", tokenHash)
			.param("code", codeHash)
			.param("id", id)
			.update();
	}

	Optional<Opened> openByToken(byte[] hash, Instant now) {
		return this.jdbc
			.sql("update sign_in set used_at = :now where token_hash = :hash" + OPEN
					+ " returning account_id, return_to")
			.param("hash", hash)
			.param("now", utc(now))
			.query(SignIns::opened)
			.optional();
	}

	Optional<Opened> openByCode(UUID id, byte[] hash, Instant now) {
		return this.jdbc
			.sql("update sign_in set used_at = :now where id = :id and code_hash = :hash" + OPEN
					+ " returning account_id, return_to")
			.param("id", id)
			.param("hash", hash)
			.param("now", utc(now))
			.query(SignIns::opened)
			.optional();
	}

	/**
	 * Counts a wrong code.
	 * @return how many more there may be; 0 also if it cannot be used any more
	 */
	int wrongCode(UUID id, Instant now) {
		return this.jdbc
			.sql("update sign_in set wrong_codes = wrong_codes + 1 where id = :id" + OPEN + " returning wrong_codes")
			.param("id", id)
			.param("now", utc(now))
			.query(Integer.class)
			.optional()
			.map((wrong) -> MOST_WRONG_CODES - wrong)
			.orElse(0);
	}

	/** Of one account, so that an older mail lets nobody in any more. */
	void removeOf(long accountId) {
		this.jdbc.sql("delete from sign_in where account_id = ?").param(accountId).update();
	}

	void removeExpired(Instant before) {
		this.jdbc.sql("delete from sign_in where expires_at < ?").param(utc(before)).update();
	}

	private static Opened opened(ResultSet row, int number) throws SQLException {
		return new Opened(row.getLong("account_id"), row.getString("return_to"));
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
