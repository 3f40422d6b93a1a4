package nl.dorpel.network;

import nl.dorpel.platform.text.Slugged;

/**
 * The legal person behind a house (rechtsvorm). No page shows it yet.
 */
public enum LegalForm implements Slugged {

	FOUNDATION("stichting"), ASSOCIATION("vereniging"), COOPERATIVE("cooperatie"), NON_PROFIT("vzw"), INFORMAL("geen");

	private final String slug;

	LegalForm(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
