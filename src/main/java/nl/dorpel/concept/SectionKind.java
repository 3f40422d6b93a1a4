package nl.dorpel.concept;

import java.util.Arrays;

/**
 * The fixed headings of a concept page, in their order. "Is it for you?" stands among
 * them on the page, but is no text: see {@link Answer}.
 */
enum SectionKind {

	WHAT("wat-is-het", "Wat is het"), YIELD("wat-levert-het-op", "Wat levert het op"),
	HOW("hoe-werkt-het", "Hoe werkt het"), SUCCESS("succesfactoren", "Succesfactoren"), WITH_WHOM("met-wie", "Met wie"),
	EVALUATION("evaluatie", "Evaluatie"), ORGANISATIONS("organisaties", "Organisaties"), CONTACT("contact", "Contact");

	private final String anchor;

	private final String heading;

	SectionKind(String anchor, String heading) {
		this.anchor = anchor;
		this.heading = heading;
	}

	/**
	 * The kind with that heading in a content file.
	 * @throws IllegalArgumentException when there is none
	 */
	static SectionKind headed(String heading) {
		return Arrays.stream(values())
			.filter((kind) -> kind.heading.equals(heading))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No section '%s'".formatted(heading)));
	}

	/**
	 * The id of the section on the page, and the last part of its message key.
	 */
	String anchor() {
		return this.anchor;
	}

}
