package nl.dorpel.trendbureau.agendasetting;

import nl.dorpel.platform.text.Slugged;

/**
 * To whom a theme is brought.
 */
public enum Addressee implements Slugged {

	/** A municipality, a province, a ministry. */
	GOVERNMENT("overheid"),
	/** A newspaper, a broadcaster, a platform. */
	MEDIA("media"),
	/** An organisation outside the network. */
	ORGANISATION("organisatie");

	private final String slug;

	Addressee(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/** A key of the messages. */
	public String label() {
		return "trendbureau.setting.addressee." + this.slug;
	}

}
