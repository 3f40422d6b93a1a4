package nl.dorpel.agenda;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a gathering, counted in people. Who gives one out or takes one back holds
 * the row of the gathering.
 */
@Embeddable
class Seats {

	private int seatsTaken;

	private int lastNumber;

	/** The number of who signs up next. */
	int nextNumber() {
		return ++this.lastNumber;
	}

	/**
	 * As many as anybody wants, where nobody counts.
	 * @param capacity how many there are, or null
	 */
	int free(@Nullable Integer capacity) {
		return (capacity != null) ? capacity - this.seatsTaken : Integer.MAX_VALUE;
	}

	void take(int people) {
		this.seatsTaken += people;
	}

	void release(int people) {
		this.seatsTaken -= people;
	}

	int taken() {
		return this.seatsTaken;
	}

}
