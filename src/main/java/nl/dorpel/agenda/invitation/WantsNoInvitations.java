package nl.dorpel.agenda.invitation;

/**
 * Whoever has the address asked never to be invited.
 */
class WantsNoInvitations extends RuntimeException {

	WantsNoInvitations() {
		super("Wants no invitations");
	}

}
