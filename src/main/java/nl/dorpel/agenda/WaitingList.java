package nl.dorpel.agenda;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who comes next when a place falls free, as those who wait may know it.
 */
@Component
public class WaitingList {

	/**
	 * Columns about a registration r: {@code place} among those who wait, 1 is the first,
	 * and {@code ahead}, how many people wait before them. Zero for who does not wait.
	 */
	public static final String PLACE = """
			(select count(*) from registration w where w.gathering_id = r.gathering_id and w.state = 'WAITING'
				and w.number <= r.number and r.state = 'WAITING') as place,
			(select coalesce(sum(w.people), 0) from registration w where w.gathering_id = r.gathering_id
				and w.state = 'WAITING' and w.number < r.number and r.state = 'WAITING') as ahead
			""";

	private final JdbcClient jdbc;

	WaitingList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The place of a party among those who wait; 1 is the first. Zero for who does not.
	 */
	@Transactional(readOnly = true)
	int place(long registrationId) {
		return this.jdbc
			.sql("""
					select count(other.id) from registration mine join registration other
						on other.gathering_id = mine.gathering_id and other.state = 'WAITING' and other.number <= mine.number
					where mine.id = ? and mine.state = 'WAITING'
					""")
			.param(registrationId)
			.query(Integer.class)
			.single();
	}

	/**
	 * How many people the same address has in other parties: perhaps somebody signed up
	 * twice. It is told to that address alone.
	 */
	@Transactional(readOnly = true)
	int othersOf(long registrationId, String email) {
		return this.jdbc.sql("""
				select coalesce(sum(other.people), 0) from registration mine join registration other
					on other.gathering_id = mine.gathering_id and other.id <> mine.id
					and other.state in ('SEATED', 'WAITING', 'OFFERED') and lower(other.email) = lower(:email)
				where mine.id = :id
				""").param("id", registrationId).param("email", email).query(Integer.class).single();
	}

}
