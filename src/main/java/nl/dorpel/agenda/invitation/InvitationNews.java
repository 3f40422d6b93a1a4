package nl.dorpel.agenda.invitation;

import java.time.Clock;

import nl.dorpel.agenda.GatheringCancelled;
import nl.dorpel.agenda.GatheringMoved;
import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.job.PlannedJob;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who was invited and has no registration yet hears as well that a gathering moved, or
 * that it does not take place.
 */
@Component
class InvitationNews implements PlannedJob {

	private static final String JOB = "agenda-tell-invited";

	private final InvitationPost post;

	private final Jobs jobs;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	InvitationNews(InvitationPost post, Jobs jobs, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
		this.post = post;
		this.jobs = jobs;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	@EventListener
	void tell(GatheringMoved event) {
		plan(InvitationLetter.MOVED, event.gatheringId());
	}

	@EventListener
	void tell(GatheringCancelled event) {
		plan(InvitationLetter.CALLED_OFF, event.gatheringId());
	}

	/** Invitations are held before gatherings: the one that is held here waits. */
	private void plan(InvitationLetter kind, long gatheringId) {
		int sequence = this.jdbc.sql("select sequence from gathering where id = ?")
			.param(gatheringId)
			.query(Integer.class)
			.single();
		this.jobs.planUnlessPlanned(JOB, "%s:%d:%d".formatted(kind, gatheringId, sequence), this.clock.instant());
	}

	@Override
	public String name() {
		return JOB;
	}

	@Override
	public void run(String key) {
		String[] parts = key.split(":", 3);
		this.transaction.executeWithoutResult((status) -> this.jdbc.sql("""
				select id from gathering_invitation where gathering_id = ? and removed_at is null
				and (state = 'OPEN' or state = 'COMING' and registration_id is null) order by id
				""")
			.param(Long.parseLong(parts[1]))
			.query(Long.class)
			.list()
			.forEach((id) -> this.post.plan(InvitationLetter.valueOf(parts[0]), id, parts[2])));
	}

}
