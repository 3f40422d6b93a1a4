package nl.dorpel.contact;

/**
 * Why a machine thinks that nobody meant a request. It is not thrown away: a person
 * decides.
 */
public enum Suspicion {

	/** A field was filled in that people do not see. */
	HONEYPOT("contact.suspicion.honeypot"),

	/** The form came back sooner than anybody types. */
	TOO_FAST("contact.suspicion.too-fast"),

	/** The message is full of links. */
	MANY_LINKS("contact.suspicion.many-links");

	private final String label;

	Suspicion(String label) {
		this.label = label;
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

}
