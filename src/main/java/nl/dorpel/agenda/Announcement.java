package nl.dorpel.agenda;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import nl.dorpel.network.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a gathering: what it is about, when and where it is, and how people
 * sign up. What happens with it is for {@link Gathering}.
 */
@MappedSuperclass
public abstract class Announcement {

	@Enumerated(EnumType.STRING)
	private GatheringKind kind;

	private String title;

	private String summary;

	private String text;

	private String programme;

	private String organiser;

	private Instant startsAt;

	private Instant endsAt;

	@Embedded
	private Venue venue;

	@ManyToMany
	@JoinTable(name = "gathering_topic", joinColumns = @JoinColumn(name = "gathering_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	private Set<Topic> topics = new LinkedHashSet<>();

	@Embedded
	private SignUpRules signUp;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Series series;

	protected Announcement() {
	}

	Announcement(GatheringPlan plan) {
		write(plan);
	}

	private void write(GatheringPlan plan) {
		this.kind = plan.kind();
		this.title = plan.title();
		this.summary = plan.summary();
		this.text = plan.text();
		this.programme = plan.programme();
		this.organiser = plan.organiser();
		this.startsAt = plan.startsAt();
		this.endsAt = plan.endsAt();
		this.venue = plan.venue();
		this.topics.retainAll(plan.topics());
		this.topics.addAll(plan.topics());
		this.signUp = plan.signUp();
		this.series = plan.series();
	}

	/** Takes over what it is to be from now on. */
	void become(GatheringPlan plan) {
		write(plan);
	}

	/** All of it, as it is by now. */
	public GatheringPlan plan() {
		return new GatheringPlan(this.kind, this.title, this.summary, this.text, this.programme, this.organiser,
				this.startsAt, this.endsAt, this.venue, Set.copyOf(this.topics), this.signUp, this.series);
	}

	/** Whether it would be at another moment, or behind another door. */
	boolean isMovedBy(GatheringPlan plan) {
		return !this.startsAt.equals(plan.startsAt()) || !this.endsAt.equals(plan.endsAt())
				|| !this.venue.isSameDoor(plan.venue());
	}

	/** Whether a calendar would have to say something else. */
	boolean isRetoldBy(GatheringPlan plan) {
		return isMovedBy(plan) || !this.title.equals(plan.title()) || !this.summary.equals(plan.summary());
	}

	public boolean isOver(Instant now) {
		return !now.isBefore(this.endsAt);
	}

	public GatheringKind kind() {
		return this.kind;
	}

	public String title() {
		return this.title;
	}

	public String summary() {
		return this.summary;
	}

	public String text() {
		return this.text;
	}

	public String programme() {
		return this.programme;
	}

	public String organiser() {
		return this.organiser;
	}

	public Instant startsAt() {
		return this.startsAt;
	}

	public Instant endsAt() {
		return this.endsAt;
	}

	public Venue venue() {
		return this.venue;
	}

	public SignUpRules signUp() {
		return this.signUp;
	}

}
