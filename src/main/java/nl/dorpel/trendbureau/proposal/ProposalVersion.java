package nl.dorpel.trendbureau.proposal;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * How a proposal read from some moment on.
 */
@Entity
@Table(name = "theme_proposal_version")
class ProposalVersion {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private int number;

	@Embedded
	private ProposalText text;

	private Instant at;

	protected ProposalVersion() {
	}

	ProposalVersion(int number, ProposalText text, Instant at) {
		this.number = number;
		this.text = text;
		this.at = at;
	}

	int number() {
		return this.number;
	}

	ProposalText text() {
		return this.text;
	}

	Instant at() {
		return this.at;
	}

}
