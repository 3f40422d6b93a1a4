package nl.dorpel.agenda;

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

	public static SignUpRules upTo(int capacity) {
		return new SignUpRules(true, capacity, null, OFFER_HOURS);
	}

}
