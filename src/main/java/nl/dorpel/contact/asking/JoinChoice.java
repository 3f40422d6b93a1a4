package nl.dorpel.contact.asking;

import nl.dorpel.network.MembershipKind;

/**
 * As what somebody wants to join.
 */
enum JoinChoice {

	HOUSE("huis", "contact.join.house"), EXPERT("deskundige", "contact.join.expert"),
	ORGANISATION("organisatie", "contact.join.organisation");

	private final String slug;

	private final String label;

	JoinChoice(String slug, String label) {
		this.slug = slug;
		this.label = label;
	}

	static JoinChoice of(MembershipKind kind) {
		return valueOf(kind.name());
	}

	String slug() {
		return this.slug;
	}

	/** A key of the messages. */
	String label() {
		return this.label;
	}

}
