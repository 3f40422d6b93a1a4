package nl.dorpel.agenda.invitation;

/**
 * What somebody answered to an invitation.
 */
enum InvitationState {

	/** Nothing yet. */
	OPEN,
	/** They come, as far as there are seats: their registration tells. */
	COMING,
	/** They cannot come. */
	DECLINED,
	/** Somebody else goes instead, with an invitation of their own. */
	PASSED_ON,
	/** Who runs the gathering took it back. */
	WITHDRAWN;

	/** Whether they can still say something else. */
	boolean isAnswerable() {
		return this == OPEN || this == COMING || this == DECLINED;
	}

}
