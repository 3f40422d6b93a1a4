package nl.dorpel.agenda.invitation;

/**
 * Nothing can be answered any more: the page of the invitation says why.
 */
class InvitationClosed extends RuntimeException {

	InvitationClosed() {
		super("The invitation is closed");
	}

}
