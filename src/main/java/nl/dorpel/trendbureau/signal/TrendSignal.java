package nl.dorpel.trendbureau.signal;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

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
import jakarta.persistence.Version;
import nl.dorpel.account.Account;
import nl.dorpel.network.Place;
import nl.dorpel.network.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member sees happening in or around a house. It stays as it was told.
 */
@Entity
public class TrendSignal {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private UUID formKey;

	@ManyToOne(fetch = FetchType.LAZY)
	private Account author;

	private String seen;

	private @Nullable String more;

	private String location;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Place place;

	@Enumerated(EnumType.STRING)
	private Since since;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "group_id")
	private @Nullable SignalGroup group;

	@ManyToMany
	@JoinTable(name = "signal_topic", joinColumns = @JoinColumn(name = "signal_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	private Set<Topic> topics = new LinkedHashSet<>();

	private boolean fictitious;

	private Instant sentAt;

	private @Nullable Instant hiddenAt;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account hiddenBy;

	protected TrendSignal() {
	}

	TrendSignal(UUID formKey, Account author, Sighting sighting, @Nullable Place place, Set<Topic> topics,
			Instant now) {
		this.formKey = formKey;
		this.author = author;
		this.seen = sighting.seen();
		this.more = sighting.more();
		this.location = sighting.location();
		this.since = sighting.since();
		this.place = place;
		this.topics.addAll(topics);
		this.sentAt = now;
	}

	TrendSignal invented() {
		this.fictitious = true;
		return this;
	}

	/**
	 * @param group null takes it out of the group that it is in
	 * @throws SignalTaken if it is in another
	 */
	void joins(@Nullable SignalGroup group) {
		if (group != null && this.group != null && this.group != group) {
			throw new SignalTaken(this.seen);
		}
		this.group = group;
	}

	/** It should not have been told. It stays for who told it, and for staff. */
	void hide(Account by, Instant now) {
		this.hiddenAt = now;
		this.hiddenBy = by;
	}

	void show() {
		this.hiddenAt = null;
		this.hiddenBy = null;
	}

	public Long id() {
		return this.id;
	}

	/** In one line. */
	public String seen() {
		return this.seen;
	}

}
