package nl.dorpel.trendbureau.outcome;

import nl.dorpel.platform.text.Slugged;

/**
 * The three questions under which a day keeps what it brought.
 */
public enum HarvestHeading implements Slugged {

	/** What did we hear? */
	HEARD("trendbureau.outcome.heading.gehoord"),
	/** What do we agree on? */
	AGREED("trendbureau.outcome.heading.eens"),
	/** What is still open? */
	OPEN("trendbureau.outcome.heading.open");

	private final String label;

	HarvestHeading(String label) {
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
