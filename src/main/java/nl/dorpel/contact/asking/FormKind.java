package nl.dorpel.contact.asking;

import java.util.Optional;
import java.util.stream.Stream;

import nl.dorpel.contact.RequestKind;
import nl.dorpel.network.MembershipKind;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks, for each thing that somebody may want. Texts are keys of the
 * messages.
 */
enum FormKind {

	QUESTION(RequestKind.QUESTION, null, "contact.question.title", "contact.question.message", null, null),

	JOIN_HOUSE(RequestKind.JOIN, MembershipKind.HOUSE, "contact.join-house.title", "contact.join-house.message",
			"contact.join-house.organisation", "contact.join-house.place"),

	JOIN_EXPERT(RequestKind.JOIN, MembershipKind.EXPERT, "contact.join-expert.title", "contact.join-expert.message",
			null, null),

	JOIN_ORGANISATION(RequestKind.JOIN, MembershipKind.ORGANISATION, "contact.join-organisation.title",
			"contact.join-organisation.message", "contact.join-organisation.organisation", null),

	ASK_HOUSE(RequestKind.ASK_HOUSE, null, "contact.ask-house.title", "contact.ask-house.message",
			"contact.ask-house.organisation", null),

	EXAMPLE(RequestKind.EXAMPLE, null, "contact.example.title", "contact.example.message", null,
			"contact.example.place"),

	REPORT(RequestKind.REPORT, null, "contact.report.title", "contact.report.message", null, null);

	private final RequestKind kind;

	private final @Nullable MembershipKind join;

	private final String title;

	private final String message;

	private final @Nullable String organisation;

	private final @Nullable String place;

	FormKind(RequestKind kind, @Nullable MembershipKind join, String title, String message,
			@Nullable String organisation, @Nullable String place) {
		this.kind = kind;
		this.join = join;
		this.title = title;
		this.message = message;
		this.organisation = organisation;
		this.place = place;
	}

	static Optional<FormKind> at(String slug) {
		return Stream.of(values()).filter((form) -> form.slug().equals(slug)).findFirst();
	}

	/** As it stands in the address. */
	public String slug() {
		return (this.join == null) ? this.kind.slug() : this.kind.slug() + "-" + JoinChoice.of(this.join).slug();
	}

	RequestKind kind() {
		return this.kind;
	}

	@Nullable MembershipKind join() {
		return this.join;
	}

	public String title() {
		return this.title;
	}

	/** How it asks for the message. */
	public String message() {
		return this.message;
	}

	/** How it asks for a house or organisation; null if it does not. */
	public @Nullable String organisation() {
		return this.organisation;
	}

	/** How it asks for a place; null if it does not. */
	public @Nullable String place() {
		return this.place;
	}

	/** Whether it asks for topics. */
	public boolean topics() {
		return this.join == MembershipKind.EXPERT;
	}

	/** Whether what is asked will be told to somebody outside. */
	public boolean forwarded() {
		return this == ASK_HOUSE;
	}

}
