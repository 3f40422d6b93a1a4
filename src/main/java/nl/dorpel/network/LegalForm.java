package nl.dorpel.network;

import nl.dorpel.platform.text.Slugged;

/**
 * The legal person behind a house (rechtsvorm). Its name on a page is the message
 * {@code network.legal.<slug>}.
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
