package nl.dorpel.agenda.desk;

import java.util.List;

import nl.dorpel.agenda.RegistrationState;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who comes to a gathering, for who runs it: that they do is the caller's to know.
 */
@Component
class Guests {

	private final JdbcClient jdbc;

	Guests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A party on the list. */
	record Guest(int number, RegistrationState state, @Nullable String name, @Nullable String email,
			@Nullable String phone, int people, @Nullable String needs, @Nullable String answer) {

		public boolean isActive() {
			return this.state.isActive();
		}

	}

	/** Seated first, then who was offered a seat, then who waits, in order. */
	@Transactional(readOnly = true)
	public List<Guest> of(long gatheringId) {
		return this.jdbc.sql("""
				select number, state, name, email, phone, people, needs, answer from registration
				where gathering_id = ? and state <> 'WALK_IN' and removed_at is null
				order by array_position(array['SEATED', 'OFFERED', 'WAITING', 'LAPSED', 'CANCELLED'], state), number
				""").param(gatheringId).query(Rows.as(Guest.class)).list();
	}

}
