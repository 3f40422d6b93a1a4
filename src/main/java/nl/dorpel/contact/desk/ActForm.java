package nl.dorpel.contact.desk;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.EmailAddress;
import nl.dorpel.platform.web.form.Typed;
import org.springframework.validation.Errors;

/**
 * What somebody wants to do with a request, in the order of the page.
 *
 * @param versie of the request as they saw it
 * @param gezien the last line of the history that they saw
 * @param ontvanger to whom it is forwarded
 * @param collega to whom it is handed over
 * @param huis the house that somebody who joins runs, if the portal knows it
 */
record ActForm(int versie, long gezien,
		@Size(max = 80, message = "{contact.act.recipient-long}") @Nullable String ontvanger,
		@EmailAddress @Nullable String email, @Nullable String collega, @Nullable String huis,
		@Size(max = ActForm.LONGEST, message = "{contact.act.text-long}") @Nullable String tekst) {

	static final int LONGEST = 8000;

	private static final long NOBODY = -1;

	/** What the texts to start from leave open. */
	private static final Pattern LEFT_OPEN = Pattern.compile("\\[(zet hier|put) [^\\]\\n]*\\]");

	ActForm {
		ontvanger = Typed.line(ontvanger);
		email = Typed.line(email);
		tekst = Typed.text(tekst);
	}

	/**
	 * @param before a line of the history to go on with
	 */
	static ActForm on(RequestPage page, @Nullable HistoryEntry before, @Nullable String text) {
		return new ActForm(page.head().version(), page.lastLine(), (before != null) ? before.recipient() : null, null,
				null, null, text);
	}

	/** The same words for the request as it is now. */
	ActForm against(RequestPage page) {
		return new ActForm(page.head().version(), page.lastLine(), this.ontvanger, this.email, this.collega, this.huis,
				this.tekst);
	}

	/** What this act cannot do without. */
	void check(Act act, Errors errors) {
		if (act == Act.FORWARD) {
			require(recipient(), "ontvanger", "contact.act.recipient-missing", errors);
			require(address(), "email", "contact.act.email-missing", errors);
		}
		if (act == Act.HAND_OVER) {
			require(orEmpty(this.collega), "collega", "contact.act.colleague-missing", errors);
		}
		if (act.needsText()) {
			require(text(), "tekst", "contact.act.text-missing", errors);
		}
		if (act.isMailed() && LEFT_OPEN.matcher(text()).find()) {
			errors.rejectValue("tekst", "contact.act.text-open");
		}
	}

	private static void require(String value, String field, String message, Errors errors) {
		if (value.isEmpty()) {
			errors.rejectValue(field, message);
		}
	}

	String text() {
		return orEmpty(this.tekst);
	}

	String recipient() {
		return orEmpty(this.ontvanger);
	}

	String address() {
		return orEmpty(this.email);
	}

	long colleague() {
		return number(orEmpty(this.collega));
	}

	/** Null for a house that the portal does not know. */
	@Nullable Long house() {
		String chosen = orEmpty(this.huis);
		return chosen.isEmpty() ? null : Long.valueOf(number(chosen));
	}

	private static long number(String chosen) {
		return chosen.matches("[0-9]{1,18}") ? Long.parseLong(chosen) : NOBODY;
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
