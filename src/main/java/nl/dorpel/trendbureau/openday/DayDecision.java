package nl.dorpel.trendbureau.openday;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import nl.dorpel.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * How a day was decided, once and for all: for one of its moments, or against it.
 *
 * @param reason why there is no day after all
 * @param confirmedDate the position of the moment that was chosen
 */
@Embeddable
record DayDecision(@ManyToOne(fetch = FetchType.LAZY) Account decidedBy, Instant decidedAt, @Nullable String reason,
		@Nullable Integer confirmedDate) {

	static DayDecision to(int position, Account by, Instant now) {
		return new DayDecision(by, now, null, position);
	}

	static DayDecision not(String reason, Account by, Instant now) {
		return new DayDecision(by, now, reason, null);
	}

}
