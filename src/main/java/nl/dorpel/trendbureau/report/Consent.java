package nl.dorpel.trendbureau.report;

import nl.dorpel.platform.text.Slugged;

/**
 * Why a photograph may be shown.
 */
public enum Consent implements Slugged {

	/** Nobody can be recognised. */
	NOBODY_IN_SIGHT("trendbureau.photo.consent.niemand"),
	/** Who can be recognised agreed, in a way that was written down. */
	AGREED("trendbureau.photo.consent.ja");

	private final String label;

	Consent(String label) {
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
