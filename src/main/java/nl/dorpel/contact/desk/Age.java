package nl.dorpel.contact.desk;

import nl.dorpel.platform.text.Slugged;

/**
 * How long requests have been there.
 */
enum Age implements Slugged {

	LATE("te-laat", "contact.desk.age.late", "late"),
	WEEK("week", "contact.desk.age.week", "r.received_at >= :now - interval '7 days'"),
	OLDER("ouder", "contact.desk.age.older", "r.received_at < :now - interval '1 month'");

	private final String slug;

	private final String label;

	private final String condition;

	Age(String slug, String label, String condition) {
		this.slug = slug;
		this.label = label;
		this.condition = condition;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

	String condition() {
		return this.condition;
	}

}
