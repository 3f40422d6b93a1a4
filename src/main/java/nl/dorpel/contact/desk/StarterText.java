package nl.dorpel.contact.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.dorpel.contact.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * Words to start from, in the language of the person who asked.
 */
enum StarterText {

	EXAMPLES("voorbeelden", "contact.text.examples", Act.ANSWER, RequestKind.QUESTION, RequestKind.ASK_HOUSE),
	OFFERED("aanbod", "contact.text.offered", Act.ANSWER, RequestKind.EXAMPLE),
	MENDED("hersteld", "contact.text.mended", Act.ANSWER, RequestKind.REPORT),
	JOINING("meedoen", "contact.text.joining", Act.ANSWER, RequestKind.JOIN),
	MORE("meer", "contact.text.more", Act.ASK_BACK),
	WHICH_HOUSE("welk-huis", "contact.text.which-house", Act.ASK_BACK, RequestKind.JOIN, RequestKind.ASK_HOUSE),
	WHERE("waar", "contact.text.where", Act.ASK_BACK, RequestKind.REPORT),
	PLEASE("vraag", "contact.text.please", Act.FORWARD), ELSEWHERE("elders", "contact.text.elsewhere", Act.REFUSE),
	NOT_JOINING("niet-aansluiten", "contact.text.not-joining", Act.REFUSE, RequestKind.JOIN);

	private final String slug;

	private final String key;

	private final Act act;

	private final Set<RequestKind> kinds;

	/** Without kinds it is for all. */
	StarterText(String slug, String key, Act act, RequestKind... kinds) {
		this.slug = slug;
		this.key = key;
		this.act = act;
		this.kinds = Set.of(kinds);
	}

	/** As it stands in addresses. */
	public String slug() {
		return this.slug;
	}

	/** The name of the text, a key of the messages. */
	public String label() {
		return this.key + ".name";
	}

	/** The text itself, a key of the messages, in which {0} is who writes. */
	String key() {
		return this.key;
	}

	private boolean fits(Act act, RequestKind kind) {
		return this.act == act && (this.kinds.isEmpty() || this.kinds.contains(kind));
	}

	static List<StarterText> of(Act act, RequestKind kind) {
		return Stream.of(values()).filter((text) -> text.fits(act, kind)).toList();
	}

	static Optional<StarterText> named(@Nullable String slug) {
		return Stream.of(values()).filter((text) -> text.slug.equals(slug)).findFirst();
	}

	static Locale language(RequestPage page) {
		return Locale.of(page.head().language());
	}

}
