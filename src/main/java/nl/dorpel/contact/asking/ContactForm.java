package nl.dorpel.contact.asking;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.dorpel.contact.Asked;
import nl.dorpel.platform.web.form.EmailAddress;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in, in the order of the page. Everything but the message is one
 * line.
 *
 * @param over the page that somebody comes from, such as {@code concept:buurtkamers}
 * @param website people do not see this field, and leave it empty
 */
record ContactForm(@Size(max = 120, message = "{contact.organisation.long}") @Nullable String organisatie,
		@Size(max = 120, message = "{contact.place.long}") @Nullable String plaats, @Nullable Set<String> onderwerpen,
		@NotBlank(message = "{contact.message.missing}") @Size(max = ContactForm.LONGEST,
				message = "{contact.message.long}") @Nullable String bericht,
		@NotBlank(message = "{contact.name.missing}") @Size(max = 80,
				message = "{contact.name.long}") @Nullable String naam,
		@NotBlank(message = "{contact.email.missing}") @EmailAddress @Nullable String email,
		@Pattern(regexp = "|[0-9+() ./-]{6,30}", message = "{contact.phone.wrong}") @Nullable String telefoon,
		@Nullable String over, @Nullable String website) {

	static final int LONGEST = 5000;

	ContactForm {
		bericht = Typed.text(bericht);
		organisatie = Typed.line(organisatie);
		plaats = Typed.line(plaats);
		onderwerpen = (onderwerpen != null) ? slugs(onderwerpen) : Set.of();
		naam = Typed.line(naam);
		email = Typed.line(email);
		telefoon = Typed.line(telefoon);
		over = Typed.line(over);
		website = Typed.line(website);
	}

	private static Set<String> slugs(Set<String> chosen) {
		return chosen.stream()
			.map((slug) -> String.valueOf(Typed.line(slug)))
			.collect(Collectors.toCollection(TreeSet::new));
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
		return new Asked(String.valueOf(this.naam), String.valueOf(this.email), Typed.orNull(this.telefoon),
				(kind.organisation() != null) ? Typed.orNull(this.organisatie) : null,
				(kind.place() != null) ? Typed.orNull(this.plaats) : null, String.valueOf(this.bericht), null);
	}

}
