package nl.dorpel.agenda;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for a party: all that is known of a person, and forgotten at once.
 *
 * @param email null for somebody without, who was written down by phone
 * @param needs what they need to take part; forgotten when the day is over
 * @param answer to the organiser's question
 */
@Embeddable
record Guest(String name, @Nullable String email, @Nullable String phone, @Nullable String needs,
		@Nullable String answer) {

	static Guest of(Party party) {
		return new Guest(party.name(), party.email(), party.phone(), party.needs(), party.answer());
	}

	Guest telling(@Nullable String needs, @Nullable String answer) {
		return new Guest(this.name, this.email, this.phone, needs, answer);
	}

}
