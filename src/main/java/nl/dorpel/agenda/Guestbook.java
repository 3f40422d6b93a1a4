package nl.dorpel.agenda;

import java.time.Instant;
import java.util.List;

import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was at a gathering, for who tells of it afterwards.
 */
@Component
@Transactional(readOnly = true)
public class Guestbook {

	/**
	 * Of a registration r: who was there; where nobody ticked anybody off, who was
	 * expected.
	 */
	static final String WERE_THERE = """
			(r.arrived > 0 or not exists (
				select from registration o where o.gathering_id = r.gathering_id and o.arrived > 0))
			""";

	private final JdbcClient jdbc;

	Guestbook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Somebody who is thanked.
	 *
	 * @param thankedAt null for who has yet to be
	 */
	public record Present(String email, String name, String language, @Nullable Instant thankedAt) {

	}

	/** Who was there, as far as they can be written to. */
	public List<Present> of(long gatheringId) {
		return this.jdbc.sql("""
				select r.email, r.name, r.language, l.written_at as thanked_at
				from registration r
				left join registration_letter l on l.registration_id = r.id and l.kind = 'THANKS'
				where r.gathering_id = :gathering and r.state in (:states) and r.email is not null and %s
				order by r.number
				""".formatted(WERE_THERE))
			.param("gathering", gatheringId)
			.param("states", LetterKind.THANKS.readers())
			.query(Rows.as(Present.class))
			.list();
	}

	/** As the door counted; 0 where nobody did. */
	public int attendance(long gatheringId) {
		return this.jdbc.sql("select coalesce(sum(arrived), 0) from registration where gathering_id = ?")
			.param(gatheringId)
			.query(Integer.class)
			.single();
	}

}
