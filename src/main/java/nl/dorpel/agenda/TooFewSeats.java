package nl.dorpel.agenda;

/**
 * A gathering would have fewer seats than people have been given. Nobody is sent away:
 * nothing has been done.
 */
public class TooFewSeats extends RuntimeException {

	private final int taken;

	TooFewSeats(int taken) {
		super(taken + " seats are taken");
		this.taken = taken;
	}

	/** How many people have a seat, or are being offered one. */
	public int taken() {
		return this.taken;
	}

}
