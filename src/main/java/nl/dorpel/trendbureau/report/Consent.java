package nl.dorpel.trendbureau.report;

import nl.dorpel.platform.text.Slugged;

/**
 * Why a photograph may be shown.
 */
public enum Consent implements Slugged {

	/** Nobody can be recognised. */
	NOBODY_IN_SIGHT("niemand"),
	/** Who can be recognised agreed, in a way that was written down. */
	AGREED("ja");

	private final String slug;

	Consent(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/** A key of the messages. */
	public String label() {
		return "trendbureau.photo.consent." + this.slug;
	}

}
