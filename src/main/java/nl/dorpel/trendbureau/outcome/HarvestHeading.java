package nl.dorpel.trendbureau.outcome;

import nl.dorpel.platform.text.Slugged;

/**
 * The three questions under which a day keeps what it brought.
 */
public enum HarvestHeading implements Slugged {

	/** What did we hear? */
	HEARD("gehoord"),
	/** What do we agree on? */
	AGREED("eens"),
	/** What is still open? */
	OPEN("open");

	private final String slug;

	HarvestHeading(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/** A key of the messages. */
	public String label() {
		return "trendbureau.outcome.heading." + this.slug;
	}

}
