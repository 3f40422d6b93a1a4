package nl.dorpel.trendbureau.comment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import nl.dorpel.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a proposal. It stands at once, and goes when staff say so.
 */
@Entity
class Comment {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private UUID formKey;

	// By its number: a proposal shows its comments, so its package comes after this one.
	private long proposalId;

	@ManyToOne(fetch = FetchType.LAZY)
	private Account author;

	private String body;

	private Instant at;

	private @Nullable Instant hiddenAt;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account hiddenBy;

	protected Comment() {
	}

	Comment(UUID formKey, long proposalId, Account author, String body, Instant now) {
		this.formKey = formKey;
		this.proposalId = proposalId;
		this.author = author;
		this.body = body;
		this.at = now;
	}

	void hide(Account by, Instant now) {
		if (this.hiddenAt == null) {
			this.hiddenAt = now;
			this.hiddenBy = by;
		}
	}

	/** Not if its author took it back. */
	void show() {
		if (this.hiddenBy != null && !this.hiddenBy.id().equals(this.author.id())) {
			this.hiddenAt = null;
			this.hiddenBy = null;
		}
	}

	Long id() {
		return this.id;
	}

	Account author() {
		return this.author;
	}

}
