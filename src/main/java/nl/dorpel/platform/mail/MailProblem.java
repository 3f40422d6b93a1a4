package nl.dorpel.platform.mail;

/**
 * Why a mail could not be sent, in the terms of whoever has to do something about it.
 */
public enum MailProblem {

	/** The server cannot be reached. */
	NO_CONNECTION("mail.problem.no-connection"),

	/** The server did not answer in time. */
	TOO_SLOW("mail.problem.too-slow"),

	/** The server does not want the portal's name and password. */
	SIGN_IN_REFUSED("mail.problem.sign-in-refused"),

	/** The server takes no mail from the portal's address. */
	SENDER_REFUSED("mail.problem.sender-refused"),

	/** The server asks to come back later. */
	NOT_NOW("mail.problem.not-now"),

	/** Nobody has this address. */
	ADDRESS_REFUSED("mail.problem.address-refused"),

	/** The server does not want this message. */
	MESSAGE_REFUSED("mail.problem.message-refused"),

	/** Something else, told by the server's answer. */
	OTHER("mail.problem.other");

	private final String message;

	MailProblem(String message) {
		this.message = message;
	}

	/**
	 * The key of the sentence that tells it.
	 */
	public String message() {
		return this.message;
	}

	/** Whether trying again would only give the same answer. */
	boolean isFinal() {
		return this == ADDRESS_REFUSED || this == MESSAGE_REFUSED;
	}

}
