package nl.dorpel.network;

import nl.dorpel.platform.text.Slugged;

/**
 * Who runs a house (beheersvorm). Its name on a page is the message
 * {@code network.management.<slug>}.
 */
public enum ManagementForm implements Slugged {

	RESIDENTS("zelfbeheer"), RESIDENTS_WITH_PROFESSIONAL("zelfbeheer-met-beroepskracht"), SHARED("gedeeld-beheer"),
	TRANSITION("op-weg-naar-zelfbeheer");

	private final String slug;

	ManagementForm(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
