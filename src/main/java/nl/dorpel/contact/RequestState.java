package nl.dorpel.contact;

/**
 * How far a request is.
 */
public enum RequestState {

	/** Nobody has taken it yet. */
	NEW("contact.state.new"),

	/** Somebody of the staff is at it. */
	TAKEN("contact.state.taken"),

	/** The person who asked has been asked something back. */
	WAITING("contact.state.waiting"),

	/** Answered, forwarded, accepted, or closed otherwise. */
	DONE("contact.state.done"),

	/** Refused, with a reason. */
	REFUSED("contact.state.refused"),

	/** A person said that it is spam, or nobody said otherwise for too long. */
	SPAM("contact.state.spam");

	private final String label;

	RequestState(String label) {
		this.label = label;
	}

	/** Whether somebody still has to do something. */
	public boolean isOpen() {
		return this == NEW || this == TAKEN || this == WAITING;
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

}
