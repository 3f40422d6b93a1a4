package nl.dorpel.trendbureau.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import nl.dorpel.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a proposal, and how it read before. It only grows.
 */
@Embeddable
class Chronicle {

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "proposal_id", nullable = false)
	@OrderBy("number")
	private List<ProposalVersion> versions = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "proposal_id", nullable = false)
	@OrderBy("id")
	private List<ProposalStep> steps = new ArrayList<>();

	ProposalStep tell(StepKind kind, @Nullable Account by, Instant now) {
		ProposalStep step = new ProposalStep(kind, by, now);
		this.steps.add(step);
		return step;
	}

	/** As its next version. */
	void keep(ProposalText text, Instant now) {
		this.versions.add(new ProposalVersion(this.versions.size() + 1, text, now));
	}

	List<ProposalStep> steps() {
		return Collections.unmodifiableList(this.steps);
	}

	List<ProposalVersion> versions() {
		return Collections.unmodifiableList(this.versions);
	}

}
