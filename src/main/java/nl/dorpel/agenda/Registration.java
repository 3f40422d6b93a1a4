package nl.dorpel.agenda;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
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
 * A party that wants to come to a gathering. Whoever changes it holds the row of the
 * gathering: therefore it has no version of its own.
 */
@Entity
@SuppressWarnings("UnusedVariable") // lists read the fields by query
class Registration {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private UUID formKey;

	private UUID doorKey;

	@ManyToOne(fetch = FetchType.LAZY)
	private Gathering gathering;

	private int number;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account account;

	@Enumerated(EnumType.STRING)
	private RegistrationSource source;

	@Enumerated(EnumType.STRING)
	private RegistrationState state;

	private String language;

	// Null as soon as nobody has to know any more
	@Embedded
	private @Nullable Guest guest;

	private int people;

	private Instant registeredAt;

	private Instant stateSince;

	private @Nullable Instant offeredUntil;

	// Null as long as nobody has said
	@Embedded
	private @Nullable Arrival arrival;

	private @Nullable Instant removedAt;

	protected Registration() {
	}

	/** Seated where there is room, else at the end of the waiting list. */
	Registration(Gathering gathering, Party party, RegistrationSource source, @Nullable Account account, Instant now) {
		this.formKey = party.formKey();
		this.doorKey = UUID.randomUUID();
		this.gathering = gathering;
		this.account = account;
		this.source = source;
		this.language = party.language();
		this.guest = Guest.of(party);
		this.people = party.people();
		this.registeredAt = now;
		stand(RegistrationState.WAITING, now);
		join(now);
	}

	/** Somebody who stands at the door. */
	Registration arrivedUnannounced(Instant now) {
		if (this.state.holdsSeats()) {
			this.gathering.release(this.people);
		}
		stand(RegistrationState.WALK_IN, now);
		arrive(this.people, now);
		return this;
	}

	private void join(Instant now) {
		this.number = this.gathering.nextNumber();
		boolean room = this.gathering.fits(this.people);
		if (room) {
			this.gathering.take(this.people);
		}
		stand(room ? RegistrationState.SEATED : RegistrationState.WAITING, now);
	}

	/** Once more, behind who waits by now. */
	void rejoin(Instant now) {
		if (!this.state.isActive()) {
			join(now);
		}
	}

	void offer(Instant until, Instant now) {
		this.gathering.take(this.people);
		stand(RegistrationState.OFFERED, now);
		this.offeredUntil = until;
	}

	boolean isOfferOpen(Instant now) {
		return this.offeredUntil != null && now.isBefore(this.offeredUntil);
	}

	void accept(Instant now) {
		stand(RegistrationState.SEATED, now);
	}

	/** Nothing came back in time: the seats are for others. */
	void lapse(Instant now) {
		this.gathering.release(this.people);
		stand(RegistrationState.LAPSED, now);
	}

	/** Always possible, whatever the state. */
	void cancel(Instant now) {
		if (this.state.holdsSeats()) {
			this.gathering.release(this.people);
		}
		if (this.state.isActive()) {
			stand(RegistrationState.CANCELLED, now);
			this.arrival = null;
		}
	}

	/**
	 * @return false if there is no room for so many; nothing has changed then
	 */
	boolean grow(int people) {
		int more = people - this.people;
		if (this.state.holdsSeats()) {
			if (more > 0 && !this.gathering.fits(more)) {
				return false;
			}
			this.gathering.release(this.people);
			this.gathering.take(people);
		}
		this.people = people;
		return true;
	}

	void tells(@Nullable String needs, @Nullable String answer) {
		this.guest = (this.guest != null) ? this.guest.telling(needs, answer) : null;
	}

	/** Who waits, or has cancelled, is not expected at the door. */
	boolean isOnDoorList() {
		return this.state == RegistrationState.SEATED || this.state == RegistrationState.WALK_IN;
	}

	/** Ticking twice is ticking once; the last number counts. */
	void arrive(int howMany, Instant now) {
		this.arrival = new Arrival(howMany, now);
	}

	/** A slip of the finger. */
	void notArrived() {
		this.arrival = null;
	}

	/** Leaves what counts, and nothing that tells who it was. */
	void removePersonalData(Instant now) {
		this.account = null;
		this.guest = null;
		this.removedAt = now;
	}

	private void stand(RegistrationState state, Instant now) {
		this.state = state;
		this.stateSince = now;
		this.offeredUntil = null;
	}

	Long id() {
		return this.id;
	}

	UUID doorKey() {
		return this.doorKey;
	}

	Gathering gathering() {
		return this.gathering;
	}

	int number() {
		return this.number;
	}

	RegistrationState state() {
		return this.state;
	}

	String language() {
		return this.language;
	}

	@Nullable String name() {
		return (this.guest != null) ? this.guest.name() : null;
	}

	@Nullable String email() {
		return (this.guest != null) ? this.guest.email() : null;
	}

	int people() {
		return this.people;
	}

	@Nullable Instant offeredUntil() {
		return this.offeredUntil;
	}

}
