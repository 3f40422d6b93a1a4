package nl.dorpel.trendbureau.outcome;

import nl.dorpel.platform.text.Slugged;

/**
 * How an outcome goes further.
 */
public enum Onward implements Slugged {

	/** Not: it is good that it is known. */
	NOTED("genoteerd"),
	/** Something to read, on paper or not. */
	PUBLICATION("publicatie"),
	/** A short piece on a website. */
	BLOG("blog"),
	/** Something that a house can work with. */
	INSTRUMENT("instrument"),
	/** Somebody finds out more. */
	RESEARCH("onderzoek");

	private final String slug;

	Onward(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/** A key of the messages. */
	public String label() {
		return "trendbureau.outcome.onward." + this.slug;
	}

}
