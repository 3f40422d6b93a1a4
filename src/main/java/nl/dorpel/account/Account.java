package nl.dorpel.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the portal knows. The e-mail address is unique ignoring case, which the
 * database guards.
 */
@Entity
public class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private UUID publicId;

	private @Nullable String email;

	private @Nullable String name;

	private String language;

	@Enumerated(EnumType.STRING)
	private AccountState state;

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	private Instant createdAt;

	private @Nullable Instant signedInAt;

	// Without the version: ten may invite the same person at the same moment
	@OptimisticLock(excluded = true)
	private @Nullable Instant invitedAt;

	protected Account() {
	}

	Account(String email, String name, String language, Set<Role> roles, Instant now) {
		this.publicId = UUID.randomUUID();
		this.email = email;
		this.name = name;
		this.language = language;
		this.state = AccountState.INVITED;
		this.roles = EnumSet.copyOf(roles);
		this.createdAt = now;
	}

	/** Whether this person may come in. */
	public boolean mayEnter() {
		return this.state == AccountState.INVITED || this.state == AccountState.ACTIVE;
	}

	/** Somebody wrote to them that there is an account. */
	void invited(Instant now) {
		this.invitedAt = now;
	}

	void calls(String name, String language) {
		this.name = name;
		this.language = language;
	}

	void moveTo(String email) {
		this.email = email;
	}

	void give(Set<Role> roles) {
		this.roles.retainAll(roles);
		this.roles.addAll(roles);
	}

	void deactivate() {
		if (mayEnter()) {
			this.state = AccountState.DEACTIVATED;
		}
	}

	void reactivate() {
		if (this.state == AccountState.DEACTIVATED) {
			this.state = (this.signedInAt != null) ? AccountState.ACTIVE : AccountState.INVITED;
		}
	}

	/**
	 * Leaves the row, which contributions point at, and nothing that tells who it was.
	 */
	void delete() {
		this.state = AccountState.DELETED;
		this.email = null;
		this.name = null;
		this.signedInAt = null;
		this.invitedAt = null;
		this.roles.clear();
	}

	public Long id() {
		return this.id;
	}

	public UUID publicId() {
		return this.publicId;
	}

	/** Null once the account is deleted. */
	public @Nullable String email() {
		return this.email;
	}

	/** What somebody calls themselves; null once the account is deleted. */
	public @Nullable String name() {
		return this.name;
	}

	/** {@code nl} or {@code en}. */
	public String language() {
		return this.language;
	}

	public AccountState state() {
		return this.state;
	}

	public Set<Role> roles() {
		return Set.copyOf(this.roles);
	}

	public int version() {
		return this.version;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	@Nullable Instant signedInAt() {
		return this.signedInAt;
	}

}
