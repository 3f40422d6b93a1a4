package nl.dorpel.trendbureau.proposal;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import nl.dorpel.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * That somebody stands behind a proposal: once each, which the database guards. Written
 * by {@link Endorsements} in SQL, and only read as an entity.
 */
@Entity
class Endorsement {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private ThemeProposal proposal;

	@ManyToOne(fetch = FetchType.LAZY)
	private Account account;

	private @Nullable String line;

	private Instant at;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable ThemeProposal movedFrom;

	protected Endorsement() {
	}

	@Nullable String line() {
		return this.line;
	}

	Instant at() {
		return this.at;
	}

}
