package nl.dorpel.agenda.invitation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.dorpel.network.Province;
import nl.dorpel.platform.text.Slugged;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.form.EmailAddress;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Whom to invite and what to write, in the order of the page.
 */
record InviteForm(@Nullable String onderwerp, @Nullable String provincie, @Nullable Set<String> organisaties,
		@Size(max = Addressee.LONGEST_NAME, message = "{agenda.invite.name.long}") @Nullable String naam,
		@EmailAddress @Nullable String email,
		@NotBlank(message = "{agenda.invite.text.missing}") @Size(max = 3000,
				message = "{agenda.invite.text.long}") @Nullable String tekst,
		@Nullable String antwoordVoor,
		@Pattern(regexp = "\\d|[12]\\d|30", message = "{agenda.invite.remind.wrong}") @Nullable String herinner,
		@Nullable String taal) {

	private static final int REMIND_DAYS = 3;

	private static final int ANSWER_DAYS = 7;

	InviteForm {
		onderwerp = Typed.orNull(Typed.line(onderwerp));
		provincie = Typed.orNull(Typed.line(provincie));
		organisaties = (organisaties != null) ? new TreeSet<>(organisaties) : Set.of();
		naam = Typed.line(naam);
		email = Typed.line(email);
		tekst = Typed.text(tekst);
		herinner = (herinner != null) ? Typed.line(herinner) : "";
	}

	/** An answer is hoped for a week before the day, or at the latest on it. */
	static InviteForm empty(String text, Instant startsAt, Instant now, String language) {
		LocalDate today = LocalDate.ofInstant(now, DutchTime.ZONE);
		LocalDate day = LocalDate.ofInstant(startsAt, DutchTime.ZONE);
		LocalDate answer = day.minusDays(ANSWER_DAYS).isAfter(today) ? day.minusDays(ANSWER_DAYS) : day;
		return new InviteForm(null, null, null, null, null, text, answer.toString(), String.valueOf(REMIND_DAYS),
				language);
	}

	Set<String> chosen() {
		return (this.organisaties != null) ? this.organisaties : Set.of();
	}

	@Nullable Province province() {
		return Slugged.find(Province.class, String.valueOf(this.provincie)).orElse(null);
	}

	/** Who was typed in, if anybody. */
	Optional<Addressee> named() {
		String name = Typed.orNull(this.naam);
		String address = Typed.orNull(this.email);
		return (name != null && address != null) ? Optional.of(new Addressee(name, address, null)) : Optional.empty();
	}

	void check(Instant startsAt, Instant now, Errors errors) {
		boolean name = Typed.orNull(this.naam) != null;
		boolean address = Typed.orNull(this.email) != null;
		if (name && !address) {
			errors.rejectValue("email", "agenda.invite.email.missing");
		}
		if (address && !name) {
			errors.rejectValue("naam", "agenda.invite.name.missing");
		}
		if (!name && !address && chosen().isEmpty()) {
			errors.rejectValue("organisaties", "agenda.invite.nobody");
		}
		LocalDate answerBy = answerBy();
		if (answerBy == null || answerBy.isBefore(LocalDate.ofInstant(now, DutchTime.ZONE))
				|| answerBy.isAfter(LocalDate.ofInstant(startsAt, DutchTime.ZONE))) {
			errors.rejectValue("antwoordVoor", "agenda.invite.answer-by.wrong");
		}
	}

	private @Nullable LocalDate answerBy() {
		try {
			return LocalDate.parse(String.valueOf(this.antwoordVoor));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** Of a form without errors. */
	Words words() {
		LocalDate answerBy = answerBy();
		return new Words(String.valueOf(this.tekst), (answerBy != null) ? answerBy : LocalDate.EPOCH,
				Integer.parseInt(String.valueOf(this.herinner)), language().getLanguage());
	}

	Locale language() {
		return Locale.of("en".equals(this.taal) ? "en" : "nl");
	}

}
