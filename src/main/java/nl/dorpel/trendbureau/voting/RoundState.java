package nl.dorpel.trendbureau.voting;

/**
 * How far a voting round is.
 */
public enum RoundState {

	/** A member of the kerngroep made it; nobody else sees it yet. */
	PROPOSED("trendbureau.round.state.proposed"),

	/** A second member agreed: it opens by itself. */
	CONFIRMED("trendbureau.round.state.confirmed"),

	OPEN("trendbureau.round.state.open"),

	/** Counted. After a tie the kerngroep still has to decide. */
	CLOSED("trendbureau.round.state.closed"),

	/** It was a tie, and the kerngroep has decided. */
	DECIDED("trendbureau.round.state.decided"),

	/** By staff, with a reason that everybody reads. */
	CANCELLED("trendbureau.round.state.cancelled");

	private final String label;

	RoundState(String label) {
		this.label = label;
	}

	/** A message. */
	public String label() {
		return this.label;
	}

}
