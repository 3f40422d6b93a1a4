package nl.dorpel.account;

/**
 * Afterwards nobody could give roles any more.
 */
public class LastAdministrator extends RuntimeException {

	LastAdministrator() {
		super("The last administrator stays");
	}

}
