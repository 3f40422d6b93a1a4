package nl.dorpel.contact;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import nl.dorpel.network.MembershipKind;
import nl.dorpel.network.Topic;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * What a request is about, and whether anybody meant it. None of it is personal data: it
 * stays when that goes.
 */
@Embeddable
public class Matter {

	@Enumerated(EnumType.STRING)
	private RequestKind kind;

	@Enumerated(EnumType.STRING)
	private @Nullable MembershipKind joinKind;

	@Embedded
	private @Nullable Subject about;

	@ManyToMany
	@BatchSize(size = ContactRequests.MANY)
	@JoinTable(name = "contact_topic", joinColumns = @JoinColumn(name = "request_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	private Set<Topic> topics = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "contact_suspicion", joinColumns = @JoinColumn(name = "request_id"))
	@Column(name = "reason")
	@Enumerated(EnumType.STRING)
	private Set<Suspicion> suspicions = EnumSet.noneOf(Suspicion.class);

	protected Matter() {
	}

	Matter(Question question) {
		this.kind = question.kind();
		this.joinKind = question.join();
		this.about = question.about();
		this.topics.addAll(question.topics());
		this.suspicions.addAll(question.suspicions());
	}

	void isMeant() {
		this.suspicions.clear();
	}

	public RequestKind kind() {
		return this.kind;
	}

	/** For a request to join: as what. */
	public @Nullable MembershipKind joinKind() {
		return this.joinKind;
	}

	/** The page that somebody came from. */
	public Optional<Subject> about() {
		return Optional.ofNullable(this.about);
	}

	public Set<Topic> topics() {
		return Set.copyOf(this.topics);
	}

	public Set<Suspicion> suspicions() {
		return Set.copyOf(this.suspicions);
	}

}
