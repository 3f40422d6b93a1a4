package nl.dorpel.agenda.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import nl.dorpel.agenda.GatheringState;
import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.job.PlannedJob;
import nl.dorpel.platform.mail.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes each letter to who is invited once, at its moment, if it still makes sense then.
 */
@Component
class InvitationPost implements PlannedJob {

	private static final String JOB = "agenda-write-invitation";

	private static final String WRITTEN = """
			select exists (select from gathering_invitation_letter
				where invitation_id = :id and kind = :kind and occasion = :occasion)
			""";

	private static final String NOTE = """
			insert into gathering_invitation_letter (invitation_id, kind, occasion, mail_id, written_at)
			values (:id, :kind, :occasion, :mail, :now)
			""";

	private final GatheringInvitations invitations;

	private final InvitationLetters letters;

	private final Refusals refusals;

	private final Outbox outbox;

	private final Jobs jobs;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	InvitationPost(GatheringInvitations invitations, InvitationLetters letters, Refusals refusals, Outbox outbox,
			Jobs jobs, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
		this.invitations = invitations;
		this.letters = letters;
		this.refusals = refusals;
		this.outbox = outbox;
		this.jobs = jobs;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Asks somebody, and once more when the time for an answer is nearly over. */
	void first(GatheringInvitation invitation) {
		plan(InvitationLetter.INVITATION, invitation.id(), "1");
		Instant remindAt = invitation.words().remindAt();
		if (invitation.words().remindDays() > 0 && remindAt.isAfter(this.clock.instant())) {
			this.jobs.planUnlessPlanned(JOB, new Errand(InvitationLetter.REMINDER, invitation.id(), "1").key(),
					remindAt);
		}
	}

	/** One letter of a kind for each occasion, however often it is asked for. */
	void plan(InvitationLetter kind, long invitationId, String occasion) {
		this.jobs.planUnlessPlanned(JOB, new Errand(kind, invitationId, occasion).key(), this.clock.instant());
	}

	@Override
	public String name() {
		return JOB;
	}

	@Override
	public void run(String key) {
		Errand errand = Errand.of(key);
		this.transaction.executeWithoutResult((status) -> this.invitations.hold(errand.invitationId())
			.flatMap((held) -> this.invitations.forLetter(held.id()))
			.filter((invitation) -> invitation.email() != null)
			.filter((invitation) -> isDue(errand, invitation))
			.ifPresent((invitation) -> write(errand, invitation, String.valueOf(invitation.email()))));
	}

	private boolean isDue(Errand errand, GatheringInvitation invitation) {
		boolean open = invitation.gathering().state() == GatheringState.PUBLISHED
				&& this.clock.instant().isBefore(invitation.gathering().startsAt());
		return errand.kind().isFor(invitation) && (open || !errand.kind().needsOpenGathering())
				&& !this.refusals.has(String.valueOf(invitation.email())) && !isWritten(errand)
				&& (errand.kind() == InvitationLetter.INVITATION || isWritten(Errand.first(invitation)));
	}

	/** Who was never asked hears nothing more of it. */
	private boolean isWritten(Errand errand) {
		return errand.in(this.jdbc.sql(WRITTEN)).query(Boolean.class).single();
	}

	private void write(Errand errand, GatheringInvitation invitation, String email) {
		UUID mail = this.outbox.post(this.letters.write(errand.kind(), invitation, email));
		Instant now = this.clock.instant();
		errand.in(this.jdbc.sql(NOTE)).param("mail", mail).param("now", now.atOffset(ZoneOffset.UTC)).update();
	}

	/** Which letter to whom, as it stands in the key of the job. */
	private record Errand(InvitationLetter kind, long invitationId, String occasion) {

		static Errand of(String key) {
			String[] parts = key.split(":", 3);
			return new Errand(InvitationLetter.valueOf(parts[0]), Long.parseLong(parts[1]), parts[2]);
		}

		static Errand first(GatheringInvitation invitation) {
			return new Errand(InvitationLetter.INVITATION, invitation.id(), "1");
		}

		String key() {
			return this.kind + ":" + this.invitationId + ":" + this.occasion;
		}

		JdbcClient.StatementSpec in(JdbcClient.StatementSpec statement) {
			return statement.param("id", this.invitationId)
				.param("kind", this.kind.name())
				.param("occasion", this.occasion);
		}

	}

}
