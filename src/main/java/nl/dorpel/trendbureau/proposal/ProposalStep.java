package nl.dorpel.trendbureau.proposal;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import nl.dorpel.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a proposal. Steps are added, and never changed.
 */
@Entity
class ProposalStep {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Enumerated(EnumType.STRING)
	private StepKind kind;

	private Instant at;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account actor;

	private @Nullable String reason;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable ThemeProposal other;

	protected ProposalStep() {
	}

	ProposalStep(StepKind kind, @Nullable Account actor, Instant at) {
		this.kind = kind;
		this.actor = actor;
		this.at = at;
	}

	ProposalStep because(String reason) {
		this.reason = reason;
		return this;
	}

	ProposalStep with(ThemeProposal other) {
		this.other = other;
		return this;
	}

	StepKind kind() {
		return this.kind;
	}

	Instant at() {
		return this.at;
	}

	@Nullable String reason() {
		return this.reason;
	}

}
