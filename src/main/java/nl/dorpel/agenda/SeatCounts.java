package nl.dorpel.agenda;

import org.jspecify.annotations.Nullable;

/**
 * How full a gathering is, counted in people.
 *
 * @param capacity null where nobody counts
 * @param seated who have their seats
 * @param offered for whom seats are kept until they answer
 * @param waiting who are on the list
 */
public record SeatCounts(@Nullable Integer capacity, int seated, int offered, int waiting, int waitingParties) {

	/** How many seats are free; null where nobody counts. */
	public @Nullable Integer left() {
		return (this.capacity != null) ? Math.max(0, this.capacity - this.seated - this.offered) : null;
	}

	public boolean isFull() {
		Integer left = left();
		return left != null && left == 0;
	}

}
