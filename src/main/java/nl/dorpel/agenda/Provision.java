package nl.dorpel.agenda;

import nl.dorpel.platform.text.Slugged;

/**
 * Whether a venue has something that people need to take part. Not knowing is said too:
 * somebody in a wheelchair can then ask.
 */
public enum Provision implements Slugged {

	YES("ja"), PARTLY("deels"), NO("nee"), UNKNOWN("onbekend");

	private final String slug;

	Provision(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
