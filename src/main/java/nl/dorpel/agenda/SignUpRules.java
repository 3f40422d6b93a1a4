package nl.dorpel.agenda;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How people sign up for a gathering.
 *
 * @param open whether they can at all
 * @param capacity how many people fit in, or null where nobody counts
 * @param question what the organiser asks everybody, if anything
 * @param offerHours how long a seat that became free is kept for who was offered it
 */
@Embeddable
public record SignUpRules(@Column(name = "sign_up") boolean open, @Nullable Integer capacity, @Nullable String question,
		int offerHours) {

	/** Two nights to sleep on it. */
	public static final int OFFER_HOURS = 48;

	/**
	 * Until when a seat that is offered now is kept: shorter when the day is near, so
	 * that somebody else still has a chance.
	 */
	Instant offerEnds(Instant now, Instant startsAt) {
		Duration half = Duration.between(now, startsAt).dividedBy(2);
		Duration full = Duration.ofHours(this.offerHours);
		return now.plus((half.compareTo(full) < 0) ? half : full);
	}

	public static SignUpRules upTo(int capacity) {
		return new SignUpRules(true, capacity, null, OFFER_HOURS);
	}

}
