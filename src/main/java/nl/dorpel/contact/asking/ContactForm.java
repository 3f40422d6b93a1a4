package nl.dorpel.contact.asking;

import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.dorpel.contact.Asked;
import nl.dorpel.platform.web.form.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in. Everything but the message is one line.
 *
 * @param over the page that somebody comes from, such as {@code concept:buurtkamers}
 * @param website people do not see this field, and leave it empty
 */
record ContactForm(
		@NotBlank(message = "{contact.message.missing}") @Size(max = ContactForm.LONGEST,
				message = "{contact.message.long}") @Nullable String bericht,
		@Size(max = 120, message = "{contact.organisation.long}") @Nullable String organisatie,
		@Size(max = 120, message = "{contact.place.long}") @Nullable String plaats, @Nullable Set<String> onderwerpen,
		@NotBlank(message = "{contact.name.missing}") @Size(max = 80,
				message = "{contact.name.long}") @Nullable String naam,
		@NotBlank(message = "{contact.email.missing}") @EmailAddress @Nullable String email,
		@Pattern(regexp = "|[0-9+() ./-]{6,30}", message = "{contact.phone.wrong}") @Nullable String telefoon,
		@Nullable String over, @Nullable String website) {

	static final int LONGEST = 5000;

	/** What nobody means to type, and the database would not take all of. */
	private static final String CONTROL = "[\\p{Cc}\\p{Zl}\\p{Zp}]+";

	private static final String CONTROL_BUT_LINES_AND_TABS = "[\\p{Cc}&&[^\\n\\t]]+";

	ContactForm {
		bericht = text(bericht);
		organisatie = line(organisatie);
		plaats = line(plaats);
		onderwerpen = (onderwerpen != null) ? new TreeSet<>(onderwerpen) : Set.of();
		naam = line(naam);
		email = line(email);
		telefoon = line(telefoon);
		over = line(over);
		website = line(website);
	}

	/** As many lines as somebody likes, of nothing but text. */
	static @Nullable String text(@Nullable String text) {
		return (text != null) ? text.replaceAll("\\R", "\n").replaceAll(CONTROL_BUT_LINES_AND_TABS, "").strip() : null;
	}

	private static @Nullable String line(@Nullable String text) {
		return (text != null) ? text.replaceAll(CONTROL, " ").strip() : null;
	}

	static ContactForm empty(@Nullable String over, @Nullable String name, @Nullable String email) {
		return new ContactForm(null, null, null, null, name, email, null, over, null);
	}

	/** Whether it is small enough to be kept as a draft, mistakes and all. */
	boolean isKeepable() {
		return toString().length() < 2 * LONGEST;
	}

	Set<String> topics() {
		return (this.onderwerpen != null) ? this.onderwerpen : Set.of();
	}

	Asked asked(FormKind kind) {
		return new Asked(String.valueOf(this.naam), String.valueOf(this.email), orNull(this.telefoon),
				(kind.organisation() != null) ? orNull(this.organisatie) : null,
				(kind.place() != null) ? orNull(this.plaats) : null, String.valueOf(this.bericht), null);
	}

	static @Nullable String orNull(@Nullable String text) {
		return (text != null && !text.isEmpty()) ? text : null;
	}

}
