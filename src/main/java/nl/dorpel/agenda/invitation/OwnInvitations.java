package nl.dorpel.agenda.invitation;

import java.time.Instant;
import java.util.List;

import nl.dorpel.account.PersonalData;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The invitations that somebody got and sent, in the download of their own data.
 */
@Component
class OwnInvitations implements PersonalData {

	private final JdbcClient jdbc;

	OwnInvitations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** An invitation as it is told; whom others are is not for this download. */
	private record Copy(boolean sentByYou, String gathering, String state, @Nullable String name,
			@Nullable String message, @Nullable Integer people, Instant invitedAt, @Nullable Instant answeredAt) {
	}

	@Override
	public String section() {
		return "gatheringInvitations";
	}

	@Override
	@Transactional(readOnly = true)
	public List<?> of(long accountId, String email) {
		return this.jdbc
			.sql("""
					select i.invited_by_id = :account as sent_by_you, g.title as gathering, i.state,
						case when lower(i.email) = lower(:email) then i.name end as name, i.message, i.people, i.invited_at,
						i.answered_at
					from gathering_invitation i join gathering g on g.id = i.gathering_id
					where i.removed_at is null and (i.invited_by_id = :account or lower(i.email) = lower(:email)) order by i.id
					""")
			.param("account", accountId)
			.param("email", email)
			.query(Rows.as(Copy.class))
			.list();
	}

}
