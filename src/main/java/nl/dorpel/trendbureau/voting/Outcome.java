package nl.dorpel.trendbureau.voting;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import nl.dorpel.account.Account;
import nl.dorpel.trendbureau.proposal.ThemeProposal;
import org.jspecify.annotations.Nullable;

/**
 * What came of a round when it was counted, and what the kerngroep made of a tie.
 */
@Embeddable
class Outcome {

	private int turnout;

	@Enumerated(EnumType.STRING)
	private RoundResult result;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable ThemeProposal chosen;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account decidedBy;

	private @Nullable Instant decidedAt;

	private @Nullable String decision;

	protected Outcome() {
	}

	private Outcome(int turnout, RoundResult result, @Nullable ThemeProposal chosen) {
		this.turnout = turnout;
		this.result = result;
		this.chosen = chosen;
	}

	/**
	 * With the tie rule: of those that came first the one that most members stood behind.
	 * @param first the proposals that came first
	 */
	static Outcome of(int turnout, int votesNeeded, List<VotingOption> first) {
		if (turnout < votesNeeded) {
			return new Outcome(turnout, RoundResult.NO_QUORUM, null);
		}
		int most = first.stream().mapToInt(VotingOption::endorsements).max().orElse(0);
		List<VotingOption> left = first.stream().filter((option) -> option.endorsements() == most).toList();
		if (left.size() > 1) {
			return new Outcome(turnout, RoundResult.TIE, null);
		}
		return new Outcome(turnout, (first.size() == 1) ? RoundResult.CHOSEN : RoundResult.BY_TIE_RULE,
				left.getFirst().proposal());
	}

	/** Null for none of them. */
	void decide(Account by, @Nullable ThemeProposal chosen, String reasons, Instant now) {
		this.chosen = chosen;
		this.decidedBy = by;
		this.decidedAt = now;
		this.decision = reasons;
	}

	RoundResult result() {
		return this.result;
	}

	@Nullable ThemeProposal chosen() {
		return this.chosen;
	}

}
