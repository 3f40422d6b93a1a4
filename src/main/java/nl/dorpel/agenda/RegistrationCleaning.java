package nl.dorpel.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.account.AddressChanged;
import nl.dorpel.platform.job.DailyJob;
import nl.dorpel.platform.job.RetentionPeriods;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes what people need as soon as the day is over, who they were some time later, and
 * everything of who leaves.
 */
@Component
class RegistrationCleaning implements DailyJob {

	private static final String NEEDS = "agenda.retention.needs";

	private static final String PEOPLE = "agenda.retention.registrations";

	private static final String ASKED = "agenda.retention.invitations";

	private final Registrations registrations;

	private final Seating seating;

	private final FacilitatorInvitations invitations;

	private final RetentionPeriods periods;

	private final RegistrationLog log;

	private final Keys keys;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	RegistrationCleaning(Registrations registrations, Seating seating, FacilitatorInvitations invitations,
			RegistrationLog log, Keys keys, RetentionPeriods periods, JdbcClient jdbc, TransactionTemplate transaction,
			Clock clock) {
		this.registrations = registrations;
		this.seating = seating;
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
		return "agenda-remove-personal-data";
	}

	@Override
	public LocalTime time() {
		return LocalTime.of(3, 40);
	}

	@Override
	public void run() {
		this.jdbc.sql("""
				update registration r set needs = null from gathering g
				where g.id = r.gathering_id and r.needs is not null and g.ends_at < ?
				""").param(this.periods.endedBefore(NEEDS).atOffset(ZoneOffset.UTC)).update();
		List<Long> old = this.jdbc.sql("""
				select r.id from registration r join gathering g on g.id = r.gathering_id
				where r.removed_at is null and g.ends_at < ? order by r.id
				""")
			.param(this.periods.endedBefore(PEOPLE).atOffset(ZoneOffset.UTC))
			.query((row, number) -> row.getLong(1))
			.list();
		this.invitations.forgetBefore(this.periods.endedBefore(ASKED));
		old.forEach((id) -> this.transaction.executeWithoutResult((status) -> forget(id)));
	}

	private void forget(long id) {
		this.registrations.findById(id).ifPresent((registration) -> {
			registration.removePersonalData(this.clock.instant());
			this.registrations.saveAndFlush(registration);
		});
		this.keys.melt(id);
	}

	/** In the transaction of the farewell: who leaves does not come either. */
	@EventListener
	void forget(AccountDeleted farewell) {
		Instant now = this.clock.instant();
		this.registrations.idsOf(farewell.accountId(), farewell.email()).forEach((id) -> {
			this.seating.leave(id, now);
			this.log.takeBack(id);
			forget(id);
		});
		this.jdbc.sql("delete from calendar_key where account_id = ?").param(farewell.accountId()).update();
		this.jdbc.sql("delete from gathering_facilitator where account_id = ?").param(farewell.accountId()).update();
	}

	@EventListener
	void follow(AddressChanged move) {
		this.jdbc
			.sql("update registration set email = :now where account_id = :account and lower(email) = lower(:before)")
			.param("now", move.now())
			.param("account", move.accountId())
			.param("before", move.before())
			.update();
	}

}
