package nl.dorpel.trendbureau.comment;

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
 * That somebody thinks a comment should not stand there. Written by {@link Talk} in SQL:
 * the database sees to it that everybody does so once.
 */
@Entity
class CommentReport {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Comment comment;

	// Null once they are gone.
	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account reporter;

	private String reason;

	private Instant at;

	@Enumerated(EnumType.STRING)
	private @Nullable ReportDecision decision;

	private @Nullable Instant decidedAt;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account decidedBy;

	protected CommentReport() {
	}

	void decide(ReportDecision decision, Account by, Instant now) {
		this.decision = decision;
		this.decidedAt = now;
		this.decidedBy = by;
	}

}
