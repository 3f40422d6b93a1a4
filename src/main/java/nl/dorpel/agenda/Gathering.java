package nl.dorpel.agenda;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * Everything with a date and people. It counts the seats that are taken itself, so that
 * whoever gives one out holds this row.
 */
@Entity
public class Gathering extends Announcement {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private UUID uid;

	private String slug;

	// Without the version: who comes to help is no obstacle to who writes
	@OptimisticLock(excluded = true)
	@ManyToMany
	@JoinTable(name = "gathering_facilitator", joinColumns = @JoinColumn(name = "gathering_id"),
			inverseJoinColumns = @JoinColumn(name = "account_id"))
	private Set<Account> facilitators = new LinkedHashSet<>();

	@Embedded
	private Course course = new Course();

	// Without the version: whoever edits the text is no obstacle to who signs up
	@OptimisticLock(excluded = true)
	@Embedded
	private Seats seats = new Seats();

	private @Nullable String reportLink;

	private boolean fictitious;

	@ManyToOne(fetch = FetchType.LAZY)
	private Account madeBy;

	private Instant madeAt;

	private Instant changedAt;

	protected Gathering() {
	}

	Gathering(String slug, GatheringPlan plan, Account by, Instant now) {
		super(plan);
		this.uid = UUID.randomUUID();
		this.slug = slug;
		this.madeBy = by;
		this.madeAt = now;
		this.changedAt = now;
		this.facilitators.add(by);
	}

	Gathering invented() {
		this.fictitious = true;
		return this;
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
		require(this.version == seen && state() != GatheringState.CANCELLED);
		Integer capacity = plan.signUp().capacity();
		if (capacity != null && capacity < seatsTaken()) {
			throw new TooFewSeats(seatsTaken());
		}
		boolean moved = isMovedBy(plan);
		if (isRetoldBy(plan)) {
			this.course.retell();
		}
		become(plan);
		this.changedAt = now;
		return moved && this.course.isPublished();
	}

	void publish(Instant now) {
		require(this.course.publish(now));
		this.changedAt = now;
	}

	/**
	 * @throws GatheringMovedOn if it is not published, or over
	 */
	void cancel(String reason, Instant now) {
		require(!isOver(now) && this.course.cancel(reason, now));
		this.changedAt = now;
	}

	void report(@Nullable String link, Instant now) {
		this.reportLink = link;
		this.changedAt = now;
	}

	private void require(boolean possible) {
		if (!possible) {
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
		return this.seats.free(signUp().capacity());
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
		return this.course.isPublished() && signUp().open() && now.isBefore(startsAt());
	}

	/** Whether there is something to come to, or to stay at. */
	boolean isToCome(Instant now) {
		return this.course.isPublished() && !isOver(now);
	}

	/** Until when a seat that is offered now is kept. */
	Instant offerEnds(Instant now) {
		return signUp().offerEnds(now, startsAt());
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

	public GatheringState state() {
		return this.course.state();
	}

	public int seatsTaken() {
		return this.seats.taken();
	}

	/** Raised at each change that a calendar has to know of. */
	public int sequence() {
		return this.course.sequence();
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
		return this.course.cancelReason();
	}

}
