package nl.dorpel.trendbureau.proposal;

/**
 * How far a theme proposal is.
 */
public enum ProposalState {

	/** Nobody but its author sees it. */
	DRAFT("trendbureau.state.draft"),

	/** Members stand behind it, talk about it, and its author still works on it. */
	OPEN("trendbureau.state.open"),

	/** The kerngroep is choosing. */
	ON_BALLOT("trendbureau.state.on-ballot"),

	/** It has become a theme. */
	CHOSEN("trendbureau.state.chosen"),

	/** Taken back by its author or by staff, with a reason. */
	WITHDRAWN("trendbureau.state.withdrawn"),

	/** It goes on as part of another. */
	MERGED("trendbureau.state.merged");

	private final String label;

	ProposalState(String label) {
		this.label = label;
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

	/** As it stands in addresses and class names. */
	public String slug() {
		return this.label.substring(this.label.lastIndexOf('.') + 1);
	}

}
