package nl.dorpel.contact.asking;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import nl.dorpel.contact.Suspicion;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Sets apart what a machine probably wrote, without asking people to prove that they are
 * none.
 */
@Component
class SpamSieve {

	/** Two pages cannot be filled in and read in less. */
	static final Duration FASTEST = Duration.ofSeconds(4);

	private static final int MOST_LINKS = 2;

	private static final Pattern LINK = Pattern.compile("https?://|\\bwww\\.|\\[url|<a\\s", Pattern.CASE_INSENSITIVE);

	private final Clock clock;

	SpamSieve(Clock clock) {
		this.clock = clock;
	}

	Set<Suspicion> suspicions(UUID draft, ContactForm form) {
		Set<Suspicion> suspicions = EnumSet.noneOf(Suspicion.class);
		if (Typed.orNull(form.website()) != null) {
			suspicions.add(Suspicion.HONEYPOT);
		}
		if (DraftId.openedAt(draft).plus(FASTEST).isAfter(this.clock.instant())) {
			suspicions.add(Suspicion.TOO_FAST);
		}
		if (links(form.bericht()) > MOST_LINKS
				|| links(form.naam()) + links(form.organisatie()) + links(form.plaats()) > 0) {
			suspicions.add(Suspicion.MANY_LINKS);
		}
		return suspicions;
	}

	private static long links(@Nullable String text) {
		return (text != null) ? LINK.matcher(text).results().count() : 0;
	}

}
