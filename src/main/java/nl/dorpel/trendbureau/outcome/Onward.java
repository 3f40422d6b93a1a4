package nl.dorpel.trendbureau.outcome;

import nl.dorpel.platform.text.Slugged;

/**
 * How an outcome goes further.
 */
public enum Onward implements Slugged {

	/** Not: it is good that it is known. */
	NOTED("trendbureau.outcome.onward.genoteerd"),
	/** Something to read, on paper or not. */
	PUBLICATION("trendbureau.outcome.onward.publicatie"),
	/** A short piece on a website. */
	BLOG("trendbureau.outcome.onward.blog"),
	/** Something that a house can work with. */
	INSTRUMENT("trendbureau.outcome.onward.instrument"),
	/** Somebody finds out more. */
	RESEARCH("trendbureau.outcome.onward.onderzoek");

	private final String label;

	Onward(String label) {
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
