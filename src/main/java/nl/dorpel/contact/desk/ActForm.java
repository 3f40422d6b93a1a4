package nl.dorpel.contact.desk;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.EmailAddress;
import org.springframework.validation.Errors;

/**
 * What somebody wants to do with a request.
 *
 * @param versie of the request as they saw it
 * @param gezien the last line of the history that they saw
 * @param ontvanger to whom it is forwarded
 * @param collega to whom it is handed over
 * @param huis the house that somebody who joins runs, if the portal knows it
 */
record ActForm(int versie, long gezien, @Nullable @Size(max = 8000, message = "{contact.act.text-long}") String tekst,
		@Nullable @Size(max = 80, message = "{contact.act.recipient-long}") String ontvanger,
		@Nullable @EmailAddress String email, @Nullable Long collega, @Nullable Long huis) {

	static ActForm empty(int version, long seen, @Nullable String text) {
		return new ActForm(version, seen, text, null, null, null, null);
	}

	/** The same words for the request as it is now. */
	ActForm against(int version, long seen) {
		return new ActForm(version, seen, this.tekst, this.ontvanger, this.email, this.collega, this.huis);
	}

	/** What this act cannot do without. */
	void check(Act act, Errors errors) {
		if (act.needsText() && text().isEmpty()) {
			errors.rejectValue("tekst", "contact.act.text-missing");
		}
		if (act == Act.HAND_OVER && this.collega == null) {
			errors.rejectValue("collega", "contact.act.colleague-missing");
		}
		if (act == Act.FORWARD) {
			if (recipient().isEmpty()) {
				errors.rejectValue("ontvanger", "contact.act.recipient-missing");
			}
			if (address().isEmpty()) {
				errors.rejectValue("email", "contact.act.email-missing");
			}
		}
	}

	String text() {
		return (this.tekst != null) ? this.tekst.strip().replace("\r\n", "\n") : "";
	}

	String recipient() {
		return (this.ontvanger != null) ? this.ontvanger.strip() : "";
	}

	String address() {
		return (this.email != null) ? this.email.strip() : "";
	}

	long colleague() {
		return (this.collega != null) ? this.collega : -1;
	}

}
