package nl.dorpel.agenda;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import nl.dorpel.account.People;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret address of somebody's own calendar: one at a time, shown when it is made.
 */
@Component
public class CalendarKeys {

	private final JdbcClient jdbc;

	private final People people;

	private final Clock clock;

	CalendarKeys(JdbcClient jdbc, People people, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.clock = clock;
	}

	/** Makes a new one; the one before opens nothing any more. */
	@Transactional
	public RegistrationKey renew(long accountId) {
		this.people.keep(accountId);
		RegistrationKey key = RegistrationKey.make();
		this.jdbc.sql("""
				insert into calendar_key (account_id, hash, made_at) values (:account, :hash, :now)
				on conflict (account_id) do update set hash = excluded.hash, made_at = excluded.made_at
				""")
			.param("account", accountId)
			.param("hash", key.hash())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return key;
	}

	@Transactional
	public void end(long accountId) {
		this.jdbc.sql("delete from calendar_key where account_id = ?").param(accountId).update();
	}

	@Transactional(readOnly = true)
	public boolean has(long accountId) {
		return this.jdbc.sql("select exists (select from calendar_key where account_id = ?)")
			.param(accountId)
			.query(Boolean.class)
			.single();
	}

	/** Whose calendar a key opens; who may not come in has none. */
	@Transactional(readOnly = true)
	public Optional<Long> owner(String key) {
		return this.jdbc.sql("select account_id from calendar_key where hash = ?")
			.param(new RegistrationKey(key).hash())
			.query(Long.class)
			.optional()
			.filter((account) -> this.people.find(account).isPresent());
	}

}
