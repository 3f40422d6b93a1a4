package nl.dorpel.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Embedded;
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
import nl.dorpel.account.SignedIn;
import nl.dorpel.network.Topic;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * Everything with a date and people. It counts the seats that are taken itself, so that
 * whoever gives one out holds this row.
 */
@Entity
public class Gathering {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private UUID uid;

	private String slug;

	@Enumerated(EnumType.STRING)
	private GatheringKind kind;

	@Enumerated(EnumType.STRING)
	private GatheringState state;

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

	// Without the version: who comes to help is no obstacle to who writes
	@OptimisticLock(excluded = true)
	@ManyToMany
	@JoinTable(name = "gathering_facilitator", joinColumns = @JoinColumn(name = "gathering_id"),
			inverseJoinColumns = @JoinColumn(name = "account_id"))
	private Set<Account> facilitators = new LinkedHashSet<>();

	@Embedded
	private SignUpRules signUp;

	// Without the version: whoever edits the text is no obstacle to who signs up
	@OptimisticLock(excluded = true)
	@Embedded
	private Seats seats = new Seats();

	private @Nullable String reportLink;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Series series;

	private int sequence;

	private boolean fictitious;

	@ManyToOne(fetch = FetchType.LAZY)
	private Account madeBy;

	private Instant madeAt;

	private Instant changedAt;

	private @Nullable Instant publishedAt;

	private @Nullable Instant cancelledAt;

	private @Nullable String cancelReason;

	protected Gathering() {
	}

	Gathering(String slug, GatheringPlan plan, Account by, Instant now) {
		this.uid = UUID.randomUUID();
		this.slug = slug;
		this.state = GatheringState.DRAFT;
		this.madeBy = by;
		this.madeAt = now;
		this.facilitators.add(by);
		write(plan, now);
	}

	Gathering invented() {
		this.fictitious = true;
		return this;
	}

	private void write(GatheringPlan plan, Instant now) {
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
		this.changedAt = now;
	}

	/**
	 * Takes over what it is to be from now on.
	 * @param seen the version that was looked at
	 * @return whether people who come have to know: another moment, or another door
	 * @throws GatheringMovedOn if somebody else changed it meanwhile, or if it is
	 * cancelled
	 * @throws TooFewSeats if more people have a seat than would fit
	 */
	boolean change(int seen, GatheringPlan plan, Instant now) {
		if (this.version != seen || this.state == GatheringState.CANCELLED) {
			throw new GatheringMovedOn(this.slug);
		}
		Integer capacity = plan.signUp().capacity();
		if (capacity != null && capacity < seatsTaken()) {
			throw new TooFewSeats(seatsTaken());
		}
		boolean moved = !this.startsAt.equals(plan.startsAt()) || !this.endsAt.equals(plan.endsAt())
				|| !this.venue.isSameDoor(plan.venue());
		boolean retold = moved || !this.title.equals(plan.title()) || !this.summary.equals(plan.summary());
		write(plan, now);
		if (retold && this.state == GatheringState.PUBLISHED) {
			this.sequence++;
		}
		return moved && this.state == GatheringState.PUBLISHED;
	}

	void publish(Instant now) {
		require(GatheringState.DRAFT);
		this.state = GatheringState.PUBLISHED;
		this.publishedAt = now;
		this.changedAt = now;
	}

	/**
	 * @throws GatheringMovedOn if it is not published, or over
	 */
	void cancel(String reason, Instant now) {
		require(GatheringState.PUBLISHED);
		if (isOver(now)) {
			throw new GatheringMovedOn(this.slug);
		}
		this.state = GatheringState.CANCELLED;
		this.cancelledAt = now;
		this.cancelReason = reason;
		this.changedAt = now;
		this.sequence++;
	}

	void report(@Nullable String link, Instant now) {
		this.reportLink = link;
		this.changedAt = now;
	}

	private void require(GatheringState state) {
		if (this.state != state) {
			throw new GatheringMovedOn(this.slug);
		}
	}

	void giveTo(Account facilitator) {
		this.facilitators.add(facilitator);
	}

	/**
	 * @throws LastFacilitator if nobody would be left
	 */
	void takeFrom(Account facilitator) {
		if (this.facilitators.size() == 1 && this.facilitators.contains(facilitator)) {
			throw new LastFacilitator(this.slug);
		}
		this.facilitators.remove(facilitator);
	}

	Set<Account> facilitators() {
		return Set.copyOf(this.facilitators);
	}

	/** Whether it is theirs to change, and theirs to know who comes. */
	public boolean isRunBy(SignedIn person) {
		return person.isStaff() || this.facilitators.stream().anyMatch((one) -> one.id() == person.id());
	}

	/** The number of who signs up next. */
	int nextNumber() {
		return this.seats.nextNumber();
	}

	boolean fits(int people) {
		return people <= freeSeats();
	}

	/** As many as anybody wants, where nobody counts. */
	int freeSeats() {
		return this.seats.free(this.signUp.capacity());
	}

	void take(int people) {
		if (!fits(people)) {
			throw new IllegalStateException("No %d seats left at %s".formatted(people, this.slug));
		}
		this.seats.take(people);
	}

	void release(int people) {
		this.seats.release(people);
	}

	/** Whether seats are still given out. */
	public boolean takesPeople(Instant now) {
		return this.state == GatheringState.PUBLISHED && this.signUp.open() && now.isBefore(this.startsAt);
	}

	/** Whether there is something to come to, or to stay at. */
	boolean isToCome(Instant now) {
		return this.state == GatheringState.PUBLISHED && !isOver(now);
	}

	public boolean isOver(Instant now) {
		return !now.isBefore(this.endsAt);
	}

	/**
	 * Until when a seat that is offered now is kept: shorter when the day is near, so
	 * that somebody else still has a chance.
	 */
	Instant offerEnds(Instant now) {
		Duration half = Duration.between(now, this.startsAt).dividedBy(2);
		Duration full = Duration.ofHours(this.signUp.offerHours());
		return now.plus((half.compareTo(full) < 0) ? half : full);
	}

	public Long id() {
		return this.id;
	}

	public int version() {
		return this.version;
	}

	public UUID uid() {
		return this.uid;
	}

	public String slug() {
		return this.slug;
	}

	public GatheringKind kind() {
		return this.kind;
	}

	public GatheringState state() {
		return this.state;
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

	public Set<Topic> topics() {
		return Set.copyOf(this.topics);
	}

	public SignUpRules signUp() {
		return this.signUp;
	}

	public int seatsTaken() {
		return this.seats.taken();
	}

	public @Nullable Series series() {
		return this.series;
	}

	/** Raised at each change that a calendar has to know of. */
	public int sequence() {
		return this.sequence;
	}

	public boolean fictitious() {
		return this.fictitious;
	}

	public @Nullable String reportLink() {
		return this.reportLink;
	}

	public Instant changedAt() {
		return this.changedAt;
	}

	public @Nullable String cancelReason() {
		return this.cancelReason;
	}

}
