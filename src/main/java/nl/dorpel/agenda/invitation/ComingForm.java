package nl.dorpel.agenda.invitation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * With how many an organisation comes, and what they need.
 */
record ComingForm(@Pattern(regexp = "[1-9]|10", message = "{agenda.form.people.wrong}") @Nullable String aantal,
		@Size(max = 1000, message = "{agenda.form.needs.long}") @Nullable String nodig,
		@Size(max = 500, message = "{agenda.form.answer.long}") @Nullable String antwoord) {

	ComingForm {
		aantal = (aantal != null) ? Typed.line(aantal) : "";
		nodig = Typed.text(nodig);
		antwoord = Typed.text(antwoord);
	}

	static ComingForm of(AnswerPage page) {
		return new ComingForm((page.people() != null) ? String.valueOf(page.people()) : "1", page.needs(),
				page.answer());
	}

	/** Of a form without errors. */
	Answering.Coming coming(@Nullable SignedIn person) {
		return new Answering.Coming(Integer.parseInt(String.valueOf(this.aantal)), Typed.orNull(this.nodig),
				Typed.orNull(this.antwoord), person);
	}

}
