package nl.dorpel.practice;

import nl.dorpel.platform.text.Slugged;

/**
 * Whether the story of an example is told, or still being gathered. Its name on a page is
 * the message {@code practice.completeness.<slug>}.
 */
public enum Completeness implements Slugged {

	COMPLETE("compleet"), GROWING("in-opbouw");

	private final String slug;

	Completeness(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
