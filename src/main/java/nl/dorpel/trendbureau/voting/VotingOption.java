package nl.dorpel.trendbureau.voting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import nl.dorpel.trendbureau.proposal.ThemeProposal;
import org.jspecify.annotations.Nullable;

/**
 * A proposal on the ballot of a round, under a number and with that a letter.
 */
@Embeddable
class VotingOption {

	private int number;

	@ManyToOne(fetch = FetchType.LAZY)
	private ThemeProposal proposal;

	private @Nullable Integer endorsements;

	protected VotingOption() {
	}

	VotingOption(int number, ThemeProposal proposal) {
		this.number = number;
		this.proposal = proposal;
	}

	/** How many stand behind it now that the round opens. */
	void weighs(int endorsements) {
		this.endorsements = endorsements;
	}

	int number() {
		return this.number;
	}

	ThemeProposal proposal() {
		return this.proposal;
	}

	int endorsements() {
		return (this.endorsements != null) ? this.endorsements : 0;
	}

}
