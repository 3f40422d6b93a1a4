package nl.dorpel.account.mailed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dorpel.account.People;
import nl.dorpel.platform.job.Jobs;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of times that somebody asked for a mail with a link and a code. By SQL: each
 * use is one statement that finds and ends it, so that of two at the same moment one is
 * good.
 */
@Component
public class MailedProofs {

	/** How long a link and a code can be used. */
	public static final Duration VALID = Duration.ofMinutes(30);

	static final int MOST_WRONG_CODES = 5;

	private static final long NOBODY = -1;

	private static final String OPEN = " and used_at is null and wrong_codes < 5 and expires_at > :now";

	/** Only one that is there for the same purpose. */
	private static final String USE = "update sign_in set used_at = :now where (new_email is null) = :entry" + OPEN;

	private static final String OPENED = " returning account_id, return_to, new_email";

	private final JdbcClient jdbc;

	private final People people;

	private final WrongCodes wrongCodes;

	private final Jobs jobs;

	private final Clock clock;

	MailedProofs(JdbcClient jdbc, People people, WrongCodes wrongCodes, Jobs jobs, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.wrongCodes = wrongCodes;
		this.jobs = jobs;
		this.clock = clock;
	}

	/**
	 * What was shown to be good.
	 *
	 * @param returnTo the page to go to now, or null
	 * @param newEmail the address that the account moves to, for that purpose alone
	 */
	public record Opened(long accountId, @Nullable String returnTo, @Nullable String newEmail) {

	}

	/**
	 * What is still to be mailed.
	 */
	record Waiting(long accountId, @Nullable String newEmail, Instant expires) {

	}

	/**
	 * What stands in a mail and nowhere else.
	 */
	record Sealed(String token, String code) {

	}

	/**
	 * Somebody wants to come in. In a transaction; the mail is a job of its own, so that
	 * the work is the same whether the address is known or not.
	 * @param accountId whose address it is, or null if it is nobody's
	 * @return what the code will be for
	 */
	public UUID askToComeIn(@Nullable Long accountId, @Nullable String returnTo) {
		// Asked of nobody as well, so that the work is the same
		boolean stays = this.people.stays((accountId != null) ? accountId : NOBODY);
		return add(stays ? accountId : null, returnTo, null);
	}

	/**
	 * Somebody wants another address; what they asked for before is over. Whether the
	 * address is free is for the job.
	 * @return what the code will be for
	 * @throws nl.dorpel.account.MayNotEnter if they have left in the meantime
	 */
	public UUID askToMove(long accountId, String newEmail) {
		this.people.keep(accountId);
		this.jdbc.sql("delete from sign_in where account_id = ? and new_email is not null").param(accountId).update();
		return add(accountId, null, newEmail);
	}

	private UUID add(@Nullable Long accountId, @Nullable String returnTo, @Nullable String newEmail) {
		Instant now = this.clock.instant();
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into sign_in (id, account_id, return_to, new_email, created_at, expires_at)
				values (:id, :account, :returnTo, :newEmail, :now, :expires)
				""")
			.param("id", id)
			.param("account", accountId)
			.param("returnTo", returnTo)
			.param("newEmail", newEmail)
			.param("now", utc(now))
			.param("expires", utc(now.plus(VALID)))
			.update();
		this.jobs.plan(ProofLetter.JOB, id, now);
		return id;
	}

	/** One that can still be used, of an account, and not mailed yet. */
	Optional<Waiting> waiting(UUID id) {
		return this.jdbc
			.sql("select account_id, new_email, expires_at from sign_in where id = :id and token_hash is null"
					+ " and account_id is not null" + OPEN)
			.param("id", id)
			.param("now", utc(this.clock.instant()))
			.query((row, number) -> new Waiting(row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant()))
			.optional();
	}

	Sealed seal(UUID id) {
		Sealed sealed = new Sealed(Secret.token(), Secret.code());
		this.jdbc.sql("update sign_in set token_hash = :token, code_hash = :code where id = :id")
			.param("token", Secret.hash(sealed.token()))
			.param("code", Secret.hash(id, sealed.code()))
			.param("id", id)
			.update();
		return sealed;
	}

	/** Whose link this is, once. */
	public Optional<Opened> openByToken(Purpose purpose, String token) {
		return this.jdbc.sql(USE + " and token_hash = :hash" + OPENED)
			.param("entry", purpose == Purpose.ENTRY)
			.param("hash", Secret.hash(token))
			.param("now", utc(this.clock.instant()))
			.query(MailedProofs::opened)
			.optional();
	}

	/**
	 * Whose code this is, once, unless too many wrong ones were tried. The transaction
	 * has to be committed in either case: a wrong code counts.
	 * @throws WrongCode if it is another
	 */
	public Opened openByCode(Purpose purpose, UUID id, String code) {
		return this.jdbc.sql(USE + " and id = :id and code_hash = :hash" + WrongCodes.FEW + OPENED)
			.param("day", this.wrongCodes.aDayAgo())
			.param("entry", purpose == Purpose.ENTRY)
			.param("id", id)
			.param("hash", Secret.hash(id, code))
			.param("now", utc(this.clock.instant()))
			.query(MailedProofs::opened)
			.optional()
			.orElseThrow(() -> new WrongCode(countWrong(id)));
	}

	/** How many more there may be; 0 also if it cannot be used any more. */
	private int countWrong(UUID id) {
		this.wrongCodes.count(id);
		return this.jdbc
			.sql("update sign_in set wrong_codes = wrong_codes + 1 where id = :id" + OPEN + " returning wrong_codes")
			.param("id", id)
			.param("now", utc(this.clock.instant()))
			.query(Integer.class)
			.optional()
			.map((wrong) -> MOST_WRONG_CODES - wrong)
			.orElse(0);
	}

	/** Where somebody wants to move to, and has not yet. */
	List<PendingAddress.Copy> pendingAddresses(long accountId) {
		return this.jdbc.sql("""
				select new_email, created_at, expires_at from sign_in
				where account_id = ? and new_email is not null and used_at is null
				""")
			.param(accountId)
			.query((row, number) -> new PendingAddress.Copy(row.getString(1), row.getTimestamp(2).toInstant(),
					row.getTimestamp(3).toInstant()))
			.list();
	}

	/** Of one account, so that an older mail is worth nothing any more. */
	public void removeOf(long accountId) {
		this.jdbc.sql("delete from sign_in where account_id = ?").param(accountId).update();
	}

	void removeExpired() {
		this.jdbc.sql("delete from sign_in where expires_at < ?").param(utc(this.clock.instant())).update();
	}

	private static Opened opened(ResultSet row, int number) throws SQLException {
		return new Opened(row.getLong(1), row.getString(2), row.getString(3));
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
