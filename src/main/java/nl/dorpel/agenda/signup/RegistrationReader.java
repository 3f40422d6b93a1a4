package nl.dorpel.agenda.signup;

import java.util.Optional;

import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Seating;
import nl.dorpel.agenda.WaitingList;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a registration, by the key of a link or, for who signed up as a member, by its
 * number.
 */
@Component
class RegistrationReader {

	private static final String PAGE = """
			select r.id, r.door_key, r.number, r.state, r.name, r.email, r.people, r.needs, r.answer, r.offered_until,
				%s,
				g.slug, g.title, g.state as gathering_state, g.starts_at, g.ends_at, coalesce(h.name, g.venue_name) as venue,
				p.name as town, case when r.state = 'SEATED' then g.online_link end as online_link, g.question, g.sign_up,
				g.fictitious
			from registration r join gathering g on g.id = r.gathering_id left join house h on h.id = g.house_id
			left join place p on p.id = g.place_id where r.id = ? and r.removed_at is null
			"""
		.formatted(WaitingList.PLACE);

	private static final String OWN = "\\d{1,18}";

	private final Seating seating;

	private final JdbcClient jdbc;

	RegistrationReader(Seating seating, JdbcClient jdbc) {
		this.seating = seating;
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public Optional<RegistrationPage> find(String key, @Nullable SignedIn person) {
		return id(key, person)
			.flatMap((id) -> this.jdbc.sql(PAGE).param(id).query(Rows.as(RegistrationPage.class)).optional());
	}

	private Optional<Long> id(String key, @Nullable SignedIn person) {
		if (!key.matches(OWN)) {
			return this.seating.find(key);
		}
		return (person != null) ? this.jdbc.sql("select id from registration where id = ? and account_id = ?")
			.params(Long.valueOf(key), person.id())
			.query(Long.class)
			.optional() : Optional.empty();
	}

}
