package nl.dorpel.account.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import nl.dorpel.account.AccountState;
import nl.dorpel.account.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody with an account, by name.
 */
@Component
class PeopleList {

	static final int PER_PAGE = 25;

	private static final String FIND = """
			select a.public_id, a.name, a.email, a.state, a.signed_in_at,
				array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles,
				count(*) over () as total
			from account a
			where a.state <> 'DELETED'
				and (:q = '' or unaccent(a.name) ilike '%' || unaccent(:q) || '%' or a.email ilike '%' || :q || '%')
				and (cast(:role as text) is null
					or exists (select from account_role r where r.account_id = a.id and r.role = :role))
			order by lower(a.name), a.id
			limit :limit offset :offset
			""";

	private final JdbcClient jdbc;

	PeopleList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One person in the list.
	 *
	 * @param total how many there are in all
	 */
	record Line(UUID publicId, String name, String email, AccountState state, @Nullable Instant signedInAt,
			List<Role> roles, int total) {

	}

	/**
	 * A page of the list.
	 * @param words part of a name or an address; empty for all
	 * @param page from 1
	 */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public List<Line> find(String words, @Nullable Role role, int page) {
		return this.jdbc.sql(FIND)
			.param("q", words.replaceAll("([\\\\%_])", "\\\\$1"))
			.param("role", (role != null) ? role.name() : null)
			.param("limit", PER_PAGE)
			.param("offset", (page - 1L) * PER_PAGE)
			.query(PeopleList::line)
			.list();
	}

	private static Line line(ResultSet row, int number) throws SQLException {
		String[] roles = (String[]) row.getArray("roles").getArray();
		var signedIn = row.getTimestamp("signed_in_at");
		return new Line(row.getObject("public_id", UUID.class), row.getString("name"), row.getString("email"),
				AccountState.valueOf(row.getString("state")), (signedIn != null) ? signedIn.toInstant() : null,
				Arrays.stream(roles).map(Role::valueOf).toList(), row.getInt("total"));
	}

}
