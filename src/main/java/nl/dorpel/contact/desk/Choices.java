package nl.dorpel.contact.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a request can be handed to, and which house somebody who joins may mean.
 */
@Component
@PreAuthorize("hasRole('STAFF')")
class Choices {

	private final JdbcClient jdbc;

	Choices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Something to choose. */
	record Choice(String value, String label) {
	}

	/** Everybody of the staff but the one who has it. */
	@Transactional(readOnly = true)
	public List<Choice> colleagues(@Nullable Long takenById) {
		return this.jdbc.sql("""
				select a.id, a.name from account a
				where a.state in ('INVITED', 'ACTIVE') and a.id is distinct from :taker
					and exists (select from account_role r where r.account_id = a.id and r.role in ('STAFF', 'ADMIN'))
				order by lower(a.name), a.id
				""")
			.param("taker", takenById)
			.query((row, number) -> new Choice(row.getString("id"), row.getString("name")))
			.list();
	}

	/** The houses whose name looks most like what somebody wrote. */
	@Transactional(readOnly = true)
	public List<Choice> houses(@Nullable String name) {
		return this.jdbc.sql("""
				select h.id, concat_ws(', ', h.name, p.name) as label
				from house h left join place p on p.id = h.place_id
				order by similarity(h.name, :name) desc, h.name, h.id limit 30
				""")
			.param("name", (name != null) ? name : "")
			.query((row, number) -> new Choice(row.getString("id"), row.getString("label")))
			.list();
	}

}
