package nl.dorpel.trendbureau.signal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.dorpel.account.Role;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where groups of signals are read.
 */
@Component
@Transactional(readOnly = true)
class Groups {

	private static final String GROUPS = """
			select g.id, g.version, g.title, g.summary, g.made_at, a.name as author, (
				select count(*) from trend_signal s where s.group_id = g.id and s.hidden_at is null) as signals
			from signal_group g join account a on a.id = g.made_by_id
			""";

	private final JdbcClient jdbc;

	Groups(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A group as it is read.
	 *
	 * @param author null for somebody who has left
	 */
	record Group(long id, int version, String title, String summary, Instant madeAt, @Nullable String author,
			int signals) {

	}

	/** Whether this is somebody who puts signals together. */
	static boolean mayMake(@Nullable SignedIn person) {
		return person != null && (person.isStaff() || person.roles().contains(Role.CORE_GROUP));
	}

	/** All of them, the one with most signals first. */
	public List<Group> all() {
		return this.jdbc.sql(GROUPS + "order by signals desc, g.title").query(Rows.as(Group.class)).list();
	}

	public Optional<Group> find(long id) {
		return this.jdbc.sql(GROUPS + "where g.id = ?").param(id).query(Rows.as(Group.class)).optional();
	}

}
