package nl.dorpel.trendbureau.openday;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Embeddable;
import nl.dorpel.agenda.When;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A moment that would do.
 */
@Embeddable
record Slot(Instant startsAt, Instant endsAt) {

	/** For a page, in the language of who reads it. */
	public When when() {
		return in(LocaleContextHolder.getLocale());
	}

	When in(Locale language) {
		return new When(this.startsAt, this.endsAt, language);
	}

}
