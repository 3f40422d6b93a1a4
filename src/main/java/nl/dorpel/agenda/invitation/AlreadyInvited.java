package nl.dorpel.agenda.invitation;

/**
 * The address has an invitation to the same gathering.
 */
class AlreadyInvited extends RuntimeException {

	AlreadyInvited() {
		super("Already invited");
	}

}
