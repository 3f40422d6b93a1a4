package nl.dorpel.trendbureau.outcome;

import nl.dorpel.platform.text.Slugged;

/**
 * How far an outcome is.
 */
public enum OutcomeState implements Slugged {

	/** Somebody took it on, or nobody yet. */
	PLANNED("trendbureau.outcome.state.gepland"),
	/** Somebody works on it. */
	UNDER_WAY("trendbureau.outcome.state.bezig"),
	/** It can be read. */
	PUBLISHED("trendbureau.outcome.state.gepubliceerd");

	private final String label;

	OutcomeState(String label) {
		this.label = label;
	}

	@Override
	public String slug() {
		return this.label.substring(this.label.lastIndexOf('.') + 1);
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

}
