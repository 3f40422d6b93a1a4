package nl.dorpel.contact;

/**
 * What can happen to a request.
 */
public enum LineKind {

	RECEIVED("contact.line.received"),

	TAKEN("contact.line.taken"),

	/** To a colleague. */
	HANDED_OVER("contact.line.handed-over"),

	/** For colleagues only. */
	NOTE("contact.line.note"),

	ASKED_BACK("contact.line.asked-back"),

	/** The person who asked told more. */
	REPLY_RECEIVED("contact.line.reply-received"),

	ANSWERED("contact.line.answered"),

	/** To a house or organisation, which is the recipient. */
	FORWARDED("contact.line.forwarded"),

	/** A request to join: there is an account now. */
	ACCEPTED("contact.line.accepted"),

	REFUSED("contact.line.refused"),

	/** Without a mail. */
	CLOSED("contact.line.closed"),

	MARKED_SPAM("contact.line.marked-spam"),

	NOT_SPAM("contact.line.not-spam"),

	REOPENED("contact.line.reopened"),

	/** A mail that had not gone yet was taken back. */
	TAKEN_BACK("contact.line.taken-back"),

	/** Who had it is gone. */
	PUT_BACK("contact.line.put-back");

	private final String label;

	LineKind(String label) {
		this.label = label;
	}

	/** Whether the request stands differently after it, whoever has it. */
	public boolean movesOn() {
		return switch (this) {
			case RECEIVED, TAKEN, HANDED_OVER, NOTE, TAKEN_BACK -> false;
			case ASKED_BACK, REPLY_RECEIVED, ANSWERED, FORWARDED, ACCEPTED, REFUSED, CLOSED, MARKED_SPAM, NOT_SPAM,
					REOPENED, PUT_BACK ->
				true;
		};
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

}
