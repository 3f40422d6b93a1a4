package nl.dorpel.account;

/**
 * Somebody else has this e-mail address. Found by the database, because two people may
 * ask for it in the same moment.
 */
public class EmailTaken extends RuntimeException {

	public EmailTaken(Throwable cause) {
		super("The address belongs to another account", cause);
	}

}
