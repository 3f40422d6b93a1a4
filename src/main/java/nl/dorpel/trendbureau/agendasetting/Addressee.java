package nl.dorpel.trendbureau.agendasetting;

import nl.dorpel.platform.text.Slugged;

/**
 * To whom a theme is brought.
 */
public enum Addressee implements Slugged {

	/** A municipality, a province, a ministry. */
	GOVERNMENT("trendbureau.setting.addressee.overheid"),
	/** A newspaper, a broadcaster, a platform. */
	MEDIA("trendbureau.setting.addressee.media"),
	/** An organisation outside the network. */
	ORGANISATION("trendbureau.setting.addressee.organisatie");

	private final String label;

	Addressee(String label) {
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
