package nl.dorpel.contact.desk;

import java.util.Optional;
import java.util.stream.Stream;

import nl.dorpel.contact.ContactDesk;
import nl.dorpel.contact.Handling;
import nl.dorpel.contact.LineKind;
import nl.dorpel.contact.RequestKind;
import nl.dorpel.contact.RequestState;
import nl.dorpel.platform.text.Slugged;

/**
 * What staff do with a request on a page of its own, because there is something to write
 * or to choose. It is called after what it makes.
 */
enum Act implements Slugged {

	ACCEPT("aansluitingen", "contact.act.accept", LineKind.ACCEPTED,
			(desk, handling, form) -> desk.accept(handling, form.house())),

	ANSWER("antwoorden", "contact.act.answer", LineKind.ANSWERED,
			(desk, handling, form) -> desk.answer(handling, form.text())),

	ASK_BACK("vragen", "contact.act.ask-back", LineKind.ASKED_BACK,
			(desk, handling, form) -> desk.askBack(handling, form.text())),

	FORWARD("doorzendingen", "contact.act.forward", LineKind.FORWARDED,
			(desk, handling, form) -> desk.forward(handling, form.recipient(), form.address(), form.text())),

	HAND_OVER("overdrachten", "contact.act.hand-over", LineKind.HANDED_OVER,
			(desk, handling, form) -> desk.handOver(handling, form.colleague())),

	NOTE("notities", "contact.act.note", LineKind.NOTE, (desk, handling, form) -> desk.note(handling, form.text())),

	CLOSE("afsluitingen", "contact.act.close", LineKind.CLOSED,
			(desk, handling, form) -> desk.close(handling, form.text().isEmpty() ? null : form.text())),

	REFUSE("weigeringen", "contact.act.refuse", LineKind.REFUSED,
			(desk, handling, form) -> desk.refuse(handling, form.text()));

	/** What the desk does with what was written or chosen. */
	private interface Deed {

		void on(ContactDesk desk, Handling handling, ActForm form);

	}

	private final String slug;

	private final String label;

	private final LineKind line;

	private final Deed deed;

	Act(String slug, String label, LineKind line, Deed deed) {
		this.slug = slug;
		this.label = label;
		this.line = line;
		this.deed = deed;
	}

	void on(ContactDesk desk, Handling handling, ActForm form) {
		this.deed.on(desk, handling, form);
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/** A key of the messages, with a {@code .lead} and a {@code .button}. */
	public String label() {
		return this.label;
	}

	/** Whether it is what most requests of its kind end with. */
	public boolean isUsual() {
		return this == ACCEPT || this == ANSWER;
	}

	/** Whether there is something to write. */
	public boolean isWritten() {
		return this != ACCEPT && this != HAND_OVER;
	}

	/** Whether nothing happens without a text. */
	boolean needsText() {
		return isWritten() && this != CLOSE;
	}

	/** Whether somebody gets a mail, which can be taken back for a moment. */
	public boolean isMailed() {
		return this == ANSWER || this == ASK_BACK || this == FORWARD || this == REFUSE;
	}

	/** Whether it can be done with such a request; the request itself guards it. */
	boolean fits(RequestKind kind, RequestState state, boolean removed) {
		return switch (this) {
			case NOTE -> !removed;
			case HAND_OVER -> state.isOpen();
			case ACCEPT -> kind == RequestKind.JOIN && isTaken(state);
			case ANSWER, ASK_BACK, FORWARD, CLOSE, REFUSE -> isTaken(state);
		};
	}

	private static boolean isTaken(RequestState state) {
		return state == RequestState.TAKEN || state == RequestState.WAITING;
	}

	/** The act that left such a line. */
	static Optional<Act> of(LineKind line) {
		return Stream.of(values()).filter((act) -> act.line == line).findFirst();
	}

}
