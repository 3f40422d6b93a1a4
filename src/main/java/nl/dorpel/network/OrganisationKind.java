package nl.dorpel.network;

import nl.dorpel.platform.text.Slugged;

/**
 * What an organisation is there for. Its name on a page is the message
 * {@code network.organisation.<slug>}.
 */
public enum OrganisationKind implements Slugged {

	SUPPORT("ondersteuning"), RESEARCH("onderzoek"), WELFARE("welzijn"), CARE("zorg"),
	HOUSING_CORPORATION("woningcorporatie"), MUNICIPALITY("gemeente"), BUSINESS("bedrijf"), MEDIA("media");

	private final String slug;

	OrganisationKind(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/** A key of the messages. */
	public String label() {
		return "network.organisation." + this.slug;
	}

}
