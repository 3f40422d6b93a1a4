package nl.dorpel.trendbureau.voting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import nl.dorpel.account.Account;
import nl.dorpel.trendbureau.counting.CountingMethod;
import nl.dorpel.trendbureau.proposal.ThemeProposal;
import org.jspecify.annotations.Nullable;

/**
 * A round in which the kerngroep chooses between proposals. Who may vote, and what they
 * voted, is in the {@link BallotBox}.
 */
@Entity
class VotingRound {

	/** With fewer voters a secret says little, and needs to be wanted all the same. */
	static final int FEW = 5;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	@Enumerated(EnumType.STRING)
	private RoundState state;

	@Embedded
	private RoundPlan plan;

	private boolean fictitious;

	@Embedded
	private Agreement agreement;

	private @Nullable Instant openedAt;

	private @Nullable Integer electors;

	private boolean reminded;

	private @Nullable Instant closedAt;

	@Embedded
	private @Nullable Outcome outcome;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account cancelledBy;

	private @Nullable Instant cancelledAt;

	private @Nullable String cancelReason;

	@ElementCollection
	@CollectionTable(name = "voting_option", joinColumns = @JoinColumn(name = "round_id"))
	private List<VotingOption> options = new ArrayList<>();

	protected VotingRound() {
	}

	/**
	 * @param proposals in the order in which they stand on the ballot
	 */
	VotingRound(RoundPlan plan, List<ThemeProposal> proposals, Account by, Instant now) {
		this.state = RoundState.PROPOSED;
		this.plan = plan;
		this.agreement = new Agreement(by, now);
		proposals.forEach((proposal) -> this.options.add(new VotingOption(this.options.size() + 1, proposal)));
	}

	VotingRound invented() {
		this.fictitious = true;
		return this;
	}

	/**
	 * @throws nl.dorpel.account.NotYours if it is who made it
	 */
	void confirm(Account by, boolean fewAccepted, Instant now) {
		require(RoundState.PROPOSED);
		if (!now.isBefore(opensAt())) {
			throw new RoundMovedOn("Round %d should have opened already".formatted(this.id));
		}
		this.agreement.confirm(by, fewAccepted, now);
		this.state = RoundState.CONFIRMED;
		this.options.forEach((option) -> option.proposal().putOnBallot(now));
	}

	/**
	 * @param endorsements of each proposal, by its id
	 */
	void open(int electors, Map<Long, Integer> endorsements, Instant now) {
		require(RoundState.CONFIRMED);
		this.state = RoundState.OPEN;
		this.openedAt = now;
		this.electors = electors;
		this.options.forEach((option) -> option.weighs(endorsements.getOrDefault(option.proposal().id(), 0)));
	}

	/** Whether it would be a secret that everybody can guess, which nobody agreed to. */
	boolean isTooSmall(int electors) {
		return electors == 0 || isSecret() && electors < FEW && !this.agreement.isForFew();
	}

	void remind() {
		this.reminded = true;
	}

	/**
	 * @param first the proposals that came first; more than one is a tie
	 */
	void close(int turnout, List<VotingOption> first, Instant now) {
		require(RoundState.OPEN);
		this.state = RoundState.CLOSED;
		this.closedAt = now;
		this.outcome = Outcome.of(turnout, votesNeeded(), first);
		if (this.outcome.result() != RoundResult.TIE) {
			release(now);
		}
	}

	/**
	 * What the kerngroep made of a tie.
	 * @param chosen one of the proposals, or null for none
	 */
	void decide(Account by, @Nullable ThemeProposal chosen, String reasons, Instant now) {
		require(RoundState.CLOSED);
		if (result() != RoundResult.TIE) {
			throw new RoundMovedOn("Round %d needs no decision".formatted(this.id));
		}
		this.state = RoundState.DECIDED;
		outcome().decide(by, chosen, reasons, now);
		release(now);
	}

	private void release(Instant now) {
		ThemeProposal chosen = chosen();
		this.options.stream().map(VotingOption::proposal).forEach((proposal) -> {
			if (proposal == chosen) {
				proposal.choose(now);
			}
			else {
				proposal.returnToOpen(now);
			}
		});
	}

	/**
	 * @param by null for the portal itself
	 */
	void cancel(@Nullable Account by, String reason, Instant now) {
		if (this.state == RoundState.CONFIRMED || this.state == RoundState.OPEN) {
			this.options.forEach((option) -> option.proposal().leaveBallot(now));
		}
		else {
			require(RoundState.PROPOSED);
		}
		this.state = RoundState.CANCELLED;
		this.cancelledBy = by;
		this.cancelledAt = now;
		this.cancelReason = reason;
	}

	private void require(RoundState state) {
		if (this.state != state) {
			throw new RoundMovedOn("Round %d is %s and not %s".formatted(this.id, this.state, state));
		}
	}

	/** How many have to vote; one at least. */
	int votesNeeded() {
		return votesNeeded(this.plan.quorum(), (this.electors != null) ? this.electors : 0);
	}

	static int votesNeeded(int quorum, int electors) {
		return Math.max(1, Math.ceilDiv(quorum * electors, 100));
	}

	Long id() {
		return this.id;
	}

	RoundState state() {
		return this.state;
	}

	CountingMethod method() {
		return this.plan.method();
	}

	String question() {
		return this.plan.question();
	}

	boolean isSecret() {
		return this.plan.secret();
	}

	boolean isReminded() {
		return this.reminded;
	}

	Instant opensAt() {
		return this.plan.opensAt();
	}

	Instant closesAt() {
		return this.plan.closesAt();
	}

	/** What came of it; never asked before it is closed. */
	RoundResult result() {
		return outcome().result();
	}

	@Nullable ThemeProposal chosen() {
		return outcome().chosen();
	}

	private Outcome outcome() {
		return Objects.requireNonNull(this.outcome);
	}

	List<VotingOption> options() {
		return this.options.stream().sorted(Comparator.comparing(VotingOption::number)).toList();
	}

}
