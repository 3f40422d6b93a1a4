package nl.dorpel.agenda.invitation;

/**
 * One account does not invite half the country.
 */
class TooManyInvitations extends RuntimeException {

	private final int left;

	TooManyInvitations(int left) {
		super("No more than %d today".formatted(left));
		this.left = left;
	}

	int left() {
		return this.left;
	}

}
