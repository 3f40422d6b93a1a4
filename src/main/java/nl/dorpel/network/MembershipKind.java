package nl.dorpel.network;

/**
 * As what somebody belongs to the network.
 */
public enum MembershipKind {

	/** Runs a house together with other residents. */
	HOUSE("network.membership.house"),

	/** Knows a lot about one or more topics. */
	EXPERT("network.membership.expert"),

	/** Works for an organisation that supports or studies the movement. */
	ORGANISATION("network.membership.organisation");

	private final String label;

	MembershipKind(String label) {
		this.label = label;
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

}
