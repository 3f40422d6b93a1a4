package nl.dorpel.agenda.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was invited to a gathering and what they said, for who runs it: that they do is the
 * caller's to know.
 */
@Component
class InvitationList {

	private final JdbcClient jdbc;

	InvitationList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One invitation.
	 *
	 * @param registrationState where the seats are, if there is a registration
	 * @param insteadOf who passed it on
	 */
	record Line(long id, @Nullable String name, @Nullable String email, InvitationState state, @Nullable Integer people,
			@Nullable String registrationState, LocalDate answerBy, Instant invitedAt, @Nullable Instant answeredAt,
			@Nullable Instant remindedAt, @Nullable String insteadOf) {

		/**
		 * Who said yes may be waiting for a seat, or have signed off at the other page.
		 */
		public String standing() {
			boolean registered = this.state == InvitationState.COMING && this.registrationState != null;
			String seats = (registered && !"SEATED".equals(this.registrationState)) ? this.registrationState : null;
			return ((seats != null) ? "coming-" + seats : this.state.name()).toLowerCase(Locale.ROOT).replace('_', '-');
		}

		public boolean isOpen() {
			return this.state == InvitationState.OPEN;
		}

		boolean holdsSeats() {
			return this.state == InvitationState.COMING
					&& (this.registrationState == null || "SEATED".equals(this.registrationState));
		}

	}

	/** How many stand how, at a glance. */
	record Counts(long open, long coming, int people, long waiting, long declined) {

		static Counts of(List<Line> lines) {
			return new Counts(lines.stream().filter(Line::isOpen).count(),
					lines.stream().filter(Line::holdsSeats).count(),
					lines.stream()
						.filter(Line::holdsSeats)
						.mapToInt((line) -> (line.people() != null) ? line.people() : 0)
						.sum(),
					lines.stream().filter((line) -> line.standing().matches("coming-(waiting|offered)")).count(),
					lines.stream()
						.filter((line) -> line.standing().matches("declined|coming-(cancelled|lapsed)"))
						.count());
		}

	}

	/** Who has not answered first, the longest waiting first. */
	@Transactional(readOnly = true)
	public List<Line> of(long gatheringId) {
		return this.jdbc
			.sql("""
					select i.id, i.name, i.email, i.state,
						case when i.state = 'COMING' then coalesce(r.people, i.people) end as people,
						r.state as registration_state, i.answer_by, i.invited_at, i.answered_at, f.name as instead_of,
						(select max(l.written_at) from gathering_invitation_letter l
							where l.invitation_id = i.id and l.kind = 'REMINDER') as reminded_at
					from gathering_invitation i left join registration r on r.id = i.registration_id
					left join gathering_invitation f on f.id = i.passed_on_from_id
					where i.gathering_id = ? and i.removed_at is null
					order by array_position(array['OPEN', 'COMING', 'DECLINED', 'PASSED_ON', 'WITHDRAWN'], i.state), i.invited_at, i.id
					""")
			.param(gatheringId)
			.query(Rows.as(Line.class))
			.list();
	}

}
