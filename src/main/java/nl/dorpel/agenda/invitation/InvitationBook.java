package nl.dorpel.agenda.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import nl.dorpel.platform.row.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the database knows of invitations beside their rows: who has been asked already,
 * and whether there is something to come to.
 */
@Component
class InvitationBook {

	private static final Duration DAY = Duration.ofDays(1);

	private static final String ASKED = """
			select exists (select from gathering_invitation where gathering_id = ? and lower(email) = lower(?)
				and state in ('OPEN', 'COMING', 'DECLINED'))
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	InvitationBook(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Without reading the gathering itself, which has to be held first. */
	long gatheringOf(long id) {
		return this.jdbc.sql("select gathering_id from gathering_invitation where id = ?")
			.param(id)
			.query(Long.class)
			.single();
	}

	/**
	 * A gathering as its invitations need it.
	 */
	record Day(String slug, String state, boolean signUp, Instant startsAt) {

		boolean isOpen(Instant now) {
			return this.state.equals("PUBLISHED") && now.isBefore(this.startsAt);
		}

	}

	/**
	 * Holds the row of a gathering, before anything of it is read: the seats that are
	 * counted there have to be those of this moment.
	 */
	Day hold(long gatheringId) {
		return this.jdbc.sql("select slug, state, sign_up, starts_at from gathering where id = ? for no key update")
			.param(gatheringId)
			.query(Rows.as(Day.class))
			.single();
	}

	/** In the hold of whoever asks. */
	boolean isAsked(long gatheringId, String email) {
		return this.jdbc.sql(ASKED).params(gatheringId, email).query(Boolean.class).single();
	}

	/** Whether a registration still stands for seats, or waits for them. */
	boolean isActive(long registrationId) {
		return this.jdbc.sql("select state in ('SEATED', 'OFFERED', 'WAITING') from registration where id = ?")
			.param(registrationId)
			.query(Boolean.class)
			.single();
	}

	/** How many somebody sent within a day. */
	int sentBy(long accountId) {
		return this.jdbc.sql("""
				select count(*) from gathering_invitation
				where invited_by_id = ? and passed_on_from_id is null and invited_at > ?
				""")
			.params(accountId, this.clock.instant().minus(DAY).atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
	}

}
