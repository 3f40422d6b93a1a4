package nl.dorpel.agenda.invitation;

import java.util.Optional;

import nl.dorpel.agenda.WaitingList;
import nl.dorpel.platform.row.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads an invitation by the key of a link.
 */
@Component
class AnswerReader {

	private static final String PAGE = """
			select i.id, i.state, i.language, i.name, i.message, i.answer_by, coalesce(r.people, i.people) as people,
				a.name as invited_by, f.name as passed_on_from, t.name as passed_on_to, r.state as registration_state, r.needs,
				r.answer,
				%s,
				g.id as gathering_id, g.slug, g.title, g.summary, g.organiser, g.state as gathering_state, g.cancel_reason,
				g.starts_at, g.ends_at, coalesce(h.name, g.venue_name) as venue, p.name as town, g.question, g.sign_up,
				g.fictitious
			from gathering_invitation i join gathering g on g.id = i.gathering_id left join house h on h.id = g.house_id
			left join place p on p.id = g.place_id left join registration r on r.id = i.registration_id
			left join account a on a.id = i.invited_by_id left join gathering_invitation f on f.id = i.passed_on_from_id
			left join gathering_invitation t on t.passed_on_from_id = i.id
			where i.id = ? and i.removed_at is null
			"""
		.formatted(WaitingList.PLACE);

	private final InvitationKeys keys;

	private final JdbcClient jdbc;

	AnswerReader(InvitationKeys keys, JdbcClient jdbc) {
		this.keys = keys;
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public Optional<AnswerPage> find(String key) {
		return this.keys.find(key)
			.flatMap((id) -> this.jdbc.sql(PAGE).param(id).query(Rows.as(AnswerPage.class)).optional());
	}

}
