package nl.dorpel.contact;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a request is about.
 */
public enum RequestKind {

	/** A question to the network. */
	QUESTION("vraag", "contact.kind.question"),

	/** Somebody wants to join the Trendbureau. */
	JOIN("aansluiten", "contact.kind.join"),

	/** A question to one house or organisation. */
	ASK_HOUSE("huis", "contact.kind.ask-house"),

	/** Somebody offers an example. */
	EXAMPLE("voorbeeld", "contact.kind.example"),

	/** Something on the portal is wrong or cannot be used. */
	REPORT("melding", "contact.kind.report");

	private final String slug;

	private final String label;

	RequestKind(String slug, String label) {
		this.slug = slug;
		this.label = label;
	}

	/** As it stands in addresses. */
	public String slug() {
		return this.slug;
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

	public static Optional<RequestKind> named(String slug) {
		return Stream.of(values()).filter((kind) -> kind.slug.equals(slug)).findFirst();
	}

}
