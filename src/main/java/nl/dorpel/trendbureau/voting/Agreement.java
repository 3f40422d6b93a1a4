package nl.dorpel.trendbureau.voting;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import nl.dorpel.account.Account;
import nl.dorpel.account.NotYours;
import org.jspecify.annotations.Nullable;

/**
 * The two members of the kerngroep who make a round together.
 */
@Embeddable
class Agreement {

	@ManyToOne(fetch = FetchType.LAZY)
	private Account proposedBy;

	private Instant proposedAt;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account confirmedBy;

	private @Nullable Instant confirmedAt;

	private boolean fewAccepted;

	protected Agreement() {
	}

	Agreement(Account by, Instant now) {
		this.proposedBy = by;
		this.proposedAt = now;
	}

	/**
	 * @throws NotYours if it is who made the round
	 */
	void confirm(Account by, boolean fewAccepted, Instant now) {
		if (this.proposedBy.id().equals(by.id())) {
			throw new NotYours("Who makes a round doesn't confirm it");
		}
		this.confirmedBy = by;
		this.confirmedAt = now;
		this.fewAccepted = fewAccepted;
	}

	/** Whether the second wants it secret also with very few voters. */
	boolean isForFew() {
		return this.fewAccepted;
	}

}
