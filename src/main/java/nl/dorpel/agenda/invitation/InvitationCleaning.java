package nl.dorpel.agenda.invitation;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.account.AddressChanged;
import nl.dorpel.platform.job.DailyJob;
import nl.dorpel.platform.job.RetentionPeriods;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes who was invited some time after the day, and everything of who leaves.
 */
@Component
class InvitationCleaning implements DailyJob {

	private static final String PERIOD = "agenda.invite.retention";

	private final GatheringInvitations invitations;

	private final RetentionPeriods periods;

	private final InvitationLog log;

	private final InvitationKeys keys;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	InvitationCleaning(GatheringInvitations invitations, InvitationLog log, InvitationKeys keys,
			RetentionPeriods periods, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
		this.invitations = invitations;
		this.periods = periods;
		this.log = log;
		this.keys = keys;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "agenda-remove-invitations";
	}

	@Override
	public LocalTime time() {
		return LocalTime.of(3, 45);
	}

	@Override
	public void run() {
		this.jdbc.sql("""
				select i.id from gathering_invitation i join gathering g on g.id = i.gathering_id
				where i.removed_at is null and g.ends_at < ? order by i.id
				""")
			.param(this.periods.endedBefore(PERIOD).atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.list()
			.forEach((id) -> this.transaction.executeWithoutResult((status) -> forget(id)));
	}

	private void forget(long id) {
		this.invitations.hold(id).ifPresent((invitation) -> {
			invitation.removePersonalData(this.clock.instant());
			this.invitations.saveAndFlush(invitation);
		});
		this.keys.melt(id);
	}

	/** Before the registrations: invitations are held before gatherings. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void forget(AccountDeleted farewell) {
		ids(farewell.email()).forEach((id) -> {
			this.log.takeBack(id);
			forget(id);
		});
	}

	private List<Long> ids(String email) {
		return this.jdbc.sql("""
				select id from gathering_invitation where removed_at is null and lower(email) = lower(?) order by id
				""").param(email).query((rs, row) -> rs.getLong("id")).list();
	}

	/** Who was asked at both their addresses keeps both invitations. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void follow(AddressChanged move) {
		this.jdbc
			.sql("""
					update gathering_invitation i set email = :now where lower(i.email) = lower(:before) and not exists (
						select from gathering_invitation o where o.gathering_id = i.gathering_id and lower(o.email) = lower(:now))
					""")
			.param("now", move.now())
			.param("before", move.before())
			.update();
	}

}
