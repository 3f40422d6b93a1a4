package nl.dorpel.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that there is always somebody who can give roles.
 */
@Component
class Administrators {

	/** Any number will do, as long as everybody takes the same lock. */
	private static final long LOCK = 2026_11_23L;

	private final Accounts accounts;

	private final JdbcClient jdbc;

	Administrators(Accounts accounts, JdbcClient jdbc) {
		this.accounts = accounts;
		this.jdbc = jdbc;
	}

	/**
	 * Writes what has changed about an account. One at a time, until the end of the
	 * transaction: two administrators could otherwise take each other's role, or leave
	 * together.
	 * @throws LastAdministrator if nobody would be left to give roles
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void keepOne(Account changed) {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row) -> {
		});
		this.accounts.saveAndFlush(changed);
		if (this.accounts.countAdministrators() == 0) {
			throw new LastAdministrator();
		}
	}

}
