package nl.dorpel.trendbureau.outcome;

import nl.dorpel.platform.text.Slugged;

/**
 * How far an outcome is.
 */
public enum OutcomeState implements Slugged {

	/** Somebody took it on, or nobody yet. */
	PLANNED("gepland"),
	/** Somebody works on it. */
	UNDER_WAY("bezig"),
	/** It can be read. */
	PUBLISHED("gepubliceerd");

	private final String slug;

	OutcomeState(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/** A key of the messages. */
	public String label() {
		return "trendbureau.outcome.state." + this.slug;
	}

}
