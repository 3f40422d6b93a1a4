package nl.dorpel.agenda.invitation;

import java.time.Clock;
import java.time.Instant;

import nl.dorpel.agenda.Errand;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GatheringState;
import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.job.PlannedJob;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes each letter to who is invited once, at its moment, if it still makes sense then.
 */
@Component
class InvitationPost implements PlannedJob {

	/** The occasion of what happens once. */
	static final String ONCE = "1";

	private static final String JOB = "agenda-write-invitation";

	private final GatheringInvitations invitations;

	private final InvitationLetters letters;

	private final Refusals refusals;

	private final InvitationLog log;

	private final Jobs jobs;

	private final TransactionTemplate transaction;

	private final Clock clock;

	InvitationPost(GatheringInvitations invitations, InvitationLetters letters, Refusals refusals, InvitationLog log,
			Jobs jobs, TransactionTemplate transaction, Clock clock) {
		this.invitations = invitations;
		this.letters = letters;
		this.refusals = refusals;
		this.log = log;
		this.jobs = jobs;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Asks somebody, and once more when the time for an answer is nearly over. */
	void first(GatheringInvitation invitation) {
		Instant now = this.clock.instant();
		Instant remindAt = invitation.words().remindAt();
		plan(new Errand(InvitationLetter.INVITATION.name(), invitation.id(), ONCE), now);
		if (invitation.words().remindDays() > 0 && remindAt.isAfter(now)) {
			plan(new Errand(InvitationLetter.REMINDER.name(), invitation.id(), ONCE), remindAt);
		}
	}

	/** One letter of a kind for each occasion, however often it is asked for. */
	void plan(InvitationLetter kind, long invitationId, String occasion) {
		plan(new Errand(kind.name(), invitationId, occasion), this.clock.instant());
	}

	private void plan(Errand errand, Instant moment) {
		this.jobs.planUnlessPlanned(JOB, errand.key(), moment);
	}

	@Override
	public String name() {
		return JOB;
	}

	@Override
	public void run(String key) {
		Errand errand = Errand.of(key);
		this.transaction.executeWithoutResult((status) -> this.invitations.hold(errand.reader())
			.flatMap((held) -> this.invitations.forLetter(held.id()))
			.ifPresent((invitation) -> write(errand, InvitationLetter.valueOf(errand.kind()), invitation)));
	}

	private void write(Errand errand, InvitationLetter kind, GatheringInvitation invitation) {
		String email = invitation.email();
		if (email != null && isDue(kind, invitation) && !this.refusals.has(email) && !this.log.isPosted(errand)
				&& (kind == InvitationLetter.INVITATION || isAsked(invitation))) {
			this.log.post(errand, this.letters.write(kind, invitation, email));
		}
	}

	private boolean isDue(InvitationLetter kind, GatheringInvitation invitation) {
		Gathering gathering = invitation.gathering();
		boolean open = gathering.state() == GatheringState.PUBLISHED
				&& this.clock.instant().isBefore(gathering.startsAt());
		return kind.isFor(invitation) && (open || !kind.needsOpenGathering());
	}

	/** Who was never asked hears nothing more of it. */
	private boolean isAsked(GatheringInvitation invitation) {
		return this.log.isPosted(new Errand(InvitationLetter.INVITATION.name(), invitation.id(), ONCE));
	}

}
