package nl.dorpel.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.account.AddressChanged;
import nl.dorpel.account.PersonalData;
import nl.dorpel.platform.row.Rows;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has been asked to run a gathering and has not answered yet. They are known by their
 * address: somebody without an account finds the question once they have joined.
 */
@Component
class FacilitatorInvitations implements PersonalData {

	private static final String ASK = """
			insert into facilitator_invitation (gathering_id, email, instead_of_id, invited_at)
			values (:gathering, :email, :instead, :now)
			on conflict (gathering_id, lower(email)) do update set instead_of_id = excluded.instead_of_id,
				invited_at = excluded.invited_at
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	FacilitatorInvitations(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Asking again is asking once. */
	void ask(long gatheringId, String email, @Nullable Long insteadOf) {
		this.jdbc.sql(ASK)
			.param("gathering", gatheringId)
			.param("email", email)
			.param("instead", insteadOf)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** For which gathering somebody was asked. */
	Optional<Long> gatheringOf(long id, String email) {
		return this.jdbc.sql("select gathering_id from facilitator_invitation where id = ? and lower(email) = lower(?)")
			.params(id, email)
			.query(Long.class)
			.optional();
	}

	/**
	 * What an invitation asked.
	 *
	 * @param insteadOfId whose place it was to take
	 */
	record Answered(@Nullable Long insteadOfId) {
	}

	/** Takes it off the list; empty if somebody was before. */
	Optional<Answered> answer(long id, String email) {
		return this.jdbc
			.sql("delete from facilitator_invitation where id = ? and lower(email) = lower(?) returning instead_of_id")
			.params(id, email)
			.query(Rows.as(Answered.class))
			.optional();
	}

	void withdraw(long gatheringId, long id) {
		this.jdbc.sql("delete from facilitator_invitation where gathering_id = ? and id = ?")
			.params(gatheringId, id)
			.update();
	}

	/** Of what is over, or was asked too long ago to be answered. */
	void forgetBefore(Instant asked) {
		this.jdbc.sql("""
				delete from facilitator_invitation i using gathering g
				where g.id = i.gathering_id and (g.ends_at < :now or i.invited_at < :asked)
				""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("asked", asked.atOffset(ZoneOffset.UTC))
			.update();
	}

	@EventListener
	void forget(AccountDeleted farewell) {
		this.jdbc.sql("delete from facilitator_invitation where lower(email) = lower(?)")
			.param(farewell.email())
			.update();
		this.jdbc.sql("update facilitator_invitation set instead_of_id = null where instead_of_id = ?")
			.param(farewell.accountId())
			.update();
	}

	/** Somebody who was asked at both their addresses was asked once. */
	@EventListener
	void follow(AddressChanged move) {
		this.jdbc
			.sql("""
					delete from facilitator_invitation i where lower(i.email) = lower(:before) and exists (
						select from facilitator_invitation o where o.gathering_id = i.gathering_id and lower(o.email) = lower(:now))
					""")
			.param("before", move.before())
			.param("now", move.now())
			.update();
		this.jdbc.sql("update facilitator_invitation set email = :now where lower(email) = lower(:before)")
			.param("before", move.before())
			.param("now", move.now())
			.update();
	}

	/** An invitation as it is told. */
	private record Copy(String gathering, Instant invitedAt) {
	}

	@Override
	public String section() {
		return "facilitatorInvitations";
	}

	@Override
	@Transactional(readOnly = true)
	public List<?> of(long accountId, String email) {
		return this.jdbc.sql("""
				select g.title as gathering, i.invited_at from facilitator_invitation i
				join gathering g on g.id = i.gathering_id where lower(i.email) = lower(?) order by i.id
				""").param(email).query(Rows.as(Copy.class)).list();
	}

}
