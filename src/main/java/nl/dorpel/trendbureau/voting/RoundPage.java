package nl.dorpel.trendbureau.voting;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import nl.dorpel.trendbureau.counting.CountingMethod;
import nl.dorpel.trendbureau.recount.CountTables;
import org.jspecify.annotations.Nullable;

/**
 * A round with all that its page shows.
 *
 * @param tables null until it is closed, and when nobody voted
 * @param ballots none until it is closed
 */
record RoundPage(Head head, List<Option> options, @Nullable CountTables tables, List<BallotLine> ballots) {

	/**
	 * The round itself.
	 *
	 * @param proposer null for somebody who has left
	 * @param voted 0 as long as it isn't told
	 */
	record Head(long id, RoundState state, CountingMethod method, String question, boolean secret, int quorum,
			Instant opensAt, Instant closesAt, boolean fictitious, long proposerId, @Nullable String proposer,
			@Nullable String confirmer, int electors, int voted, @Nullable RoundResult result,
			@Nullable String chosenSlug, @Nullable String chosenTitle, @Nullable String themeSlug,
			@Nullable String decider, @Nullable Instant decidedAt, @Nullable String decision,
			@Nullable Instant cancelledAt, @Nullable String cancelReason) {

		public boolean isRanking() {
			return this.method == CountingMethod.RANKING;
		}

		public boolean isProposed() {
			return this.state == RoundState.PROPOSED;
		}

		public boolean isOpen() {
			return this.state == RoundState.OPEN;
		}

		public boolean isCancelled() {
			return this.state == RoundState.CANCELLED;
		}

		/** Whether its ballots have been counted. */
		public boolean isCounted() {
			return this.state == RoundState.CLOSED || this.state == RoundState.DECIDED;
		}

		public boolean isTied() {
			return this.state == RoundState.CLOSED && this.result == RoundResult.TIE;
		}

		/** Whether staff can still end it. */
		public boolean isCancellable() {
			return !isCounted() && !isCancelled();
		}

		public boolean isTurnoutTold() {
			return isCounted() || Turnout.isTold(this.voted, this.electors);
		}

		public int votesNeeded() {
			return VotingRound.votesNeeded(this.quorum, this.electors);
		}

		public boolean isReached() {
			return this.voted >= votesNeeded();
		}

	}

	/** A proposal on the ballot. */
	record Option(int number, long proposalId, String title, String slug, @Nullable String question,
			@Nullable Integer endorsements) {

		public String letter() {
			return Letters.of((long) this.number);
		}

		/** The name of its field on the ballot. */
		public String field() {
			return "o" + this.number;
		}

	}

	/**
	 * A published ballot.
	 *
	 * @param voter of an open round; null for somebody who has left
	 */
	record BallotLine(int number, @Nullable String voter, String choice) {

	}

	/** As the recount page reads it. */
	public String ballotText() {
		return this.ballots.stream().map(BallotLine::choice).collect(Collectors.joining("\n"));
	}

	/**
	 * Proposals that nobody put on a ballot, so that who counts again does not miss them.
	 */
	public List<Option> unmentioned() {
		return this.options.stream()
			.filter((option) -> this.ballots.stream().noneMatch((ballot) -> ballot.choice().contains(option.letter())))
			.toList();
	}

}
