package nl.dorpel.contact.desk;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long requests have been there.
 */
enum Age {

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

	/** As it stands in addresses. */
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

	static Optional<Age> named(String slug) {
		return Stream.of(values()).filter((age) -> age.slug.equals(slug)).findFirst();
	}

}
