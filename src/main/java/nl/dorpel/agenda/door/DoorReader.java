package nl.dorpel.agenda.door;

import java.util.Optional;

import nl.dorpel.platform.row.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the list, by name as one looks for it.
 */
@Component
class DoorReader {

	private final JdbcClient jdbc;

	DoorReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public DoorList of(long gatheringId) {
		return new DoorList(this.jdbc.sql("""
				select number, state, name, people, needs, answer, arrived from registration
				where gathering_id = ? and state in ('SEATED', 'WALK_IN') order by lower(name), number
				""").param(gatheringId).query(Rows.as(DoorList.Line.class)).list());
	}

	/** A party that is known, but not expected: it waits, or has cancelled. */
	@Transactional(readOnly = true)
	public Optional<Attendance.Party> notOnList(long gatheringId, int number) {
		return this.jdbc.sql("""
				select number, state, name, people, arrived from registration
				where gathering_id = ? and number = ? and state not in ('SEATED', 'WALK_IN')
				""").param(gatheringId).param(number).query(Rows.as(Attendance.Party.class)).optional();
	}

	/** Everybody, whatever became of them, in the order in which they came. */
	@Transactional(readOnly = true)
	public Attendance attendance(long gatheringId) {
		return new Attendance(this.jdbc
			.sql("select number, state, name, people, arrived from registration where gathering_id = ? order by number")
			.param(gatheringId)
			.query(Rows.as(Attendance.Party.class))
			.list());
	}

}
