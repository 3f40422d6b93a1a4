package nl.dorpel.trendbureau;

import nl.dorpel.platform.text.WholeAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the address of who leaves out of what was written. The rest of it stays, as the
 * work of "oud-lid".
 */
@Component
public class Redaction {

	private final JdbcClient jdbc;

	Redaction(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param table and columns of the portal itself, never anything typed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(String email, String table, String... columns) {
		// A closed proposal lets nobody else change it: see theme_proposal_stays
		this.jdbc.sql("select set_config('dorpel.farewell', 'yes', true)").query(String.class).single();
		String pattern = WholeAddress.expression(email);
		for (String column : columns) {
			this.jdbc
				.sql("update %1$s set %2$s = regexp_replace(%2$s, :pattern, '…', 'gi') where %2$s ~* :pattern"
					.formatted(table, column))
				.param("pattern", pattern)
				.update();
		}
	}

}
