package nl.dorpel.account.factor;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what somebody has set up.
 */
@Component
public class SecondFactors {

	private static final String FIND = """
			select exists (select from totp where account_id = :id),
				(select count(*) from user_credentials c join user_entities e on e.id = c.user_entity_user_id
					where e.account_id = :id),
				(select count(*) from recovery_code where account_id = :id),
				exists (select from account_role where account_id = :id and role in ('STAFF', 'ADMIN'))
			""";

	private final JdbcClient jdbc;

	SecondFactors(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Factors of(long accountId) {
		return this.jdbc.sql(FIND).param("id", accountId).query(SecondFactors::factors).single();
	}

	/** Until the end of the transaction nobody else changes what this person has. */
	@Transactional(propagation = Propagation.MANDATORY)
	Factors lock(long accountId) {
		this.jdbc.sql("select id from account where id = ? for update").param(accountId).query(Long.class).single();
		return of(accountId);
	}

	private static Factors factors(ResultSet row, int number) throws SQLException {
		return new Factors(row.getBoolean(1), row.getInt(2), row.getInt(3), row.getBoolean(4));
	}

}
