package nl.dorpel.network;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import nl.dorpel.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * What ties a person to the network: a house, topics, or an organisation.
 */
@Entity
public class Membership {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Account account;

	@Enumerated(EnumType.STRING)
	private MembershipKind kind;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable House house;

	private @Nullable String name;

	private @Nullable String place;

	@ManyToMany
	@JoinTable(name = "membership_topic", joinColumns = @JoinColumn(name = "membership_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	private Set<Topic> topics = new LinkedHashSet<>();

	private Instant since;

	private @Nullable Long requestId;

	protected Membership() {
	}

	Membership(Account account, MembershipKind kind, Instant since) {
		this.account = account;
		this.kind = kind;
		this.since = since;
	}

	void of(@Nullable House house, @Nullable String name, @Nullable String place) {
		this.house = house;
		this.name = name;
		this.place = place;
	}

	void knowsAbout(Set<Topic> topics) {
		this.topics.addAll(topics);
	}

	/** It came about by this contact request, which may be granted again, differently. */
	void by(long requestId) {
		this.requestId = requestId;
	}

	boolean isOf(MembershipKind kind, @Nullable House house, @Nullable String name) {
		return this.kind == kind && Objects.equals(this.house, house) && Objects.equals(this.name, name);
	}

	boolean isBy(long requestId) {
		return this.requestId != null && this.requestId == requestId;
	}

	public Long id() {
		return this.id;
	}

	public Account account() {
		return this.account;
	}

	public MembershipKind kind() {
		return this.kind;
	}

	/** The house, once it is one that the portal knows. */
	public @Nullable House house() {
		return this.house;
	}

	/** The house or organisation in the person's own words. */
	public @Nullable String name() {
		return this.name;
	}

	public @Nullable String place() {
		return this.place;
	}

	public Set<Topic> topics() {
		return Set.copyOf(this.topics);
	}

	public Instant since() {
		return this.since;
	}

}
