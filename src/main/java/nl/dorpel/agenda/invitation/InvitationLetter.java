package nl.dorpel.agenda.invitation;

import java.util.Locale;

/**
 * The letters to who is invited, each with a template of its own.
 */
enum InvitationLetter {

	/** Will you come? */
	INVITATION,
	/** You have not answered yet. */
	REMINDER,
	/** You are not expected any more. */
	WITHDRAWAL,
	/** Another moment, or another door. */
	MOVED,
	/** It does not take place. */
	CALLED_OFF;

	/** Whether it still makes sense to who stands so by now. */
	boolean isFor(GatheringInvitation invitation) {
		return switch (this) {
			case INVITATION, REMINDER -> invitation.state() == InvitationState.OPEN;
			case WITHDRAWAL -> invitation.state() == InvitationState.WITHDRAWN;
			// Who has a registration is told by its own letters
			case MOVED, CALLED_OFF -> invitation.state() == InvitationState.OPEN
					|| invitation.state() == InvitationState.COMING && invitation.registrationId() == null;
		};
	}

	/** Whether there is something to come to. */
	boolean needsOpenGathering() {
		return this != CALLED_OFF && this != WITHDRAWAL;
	}

	String template() {
		return "agenda/mail/invitation-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
