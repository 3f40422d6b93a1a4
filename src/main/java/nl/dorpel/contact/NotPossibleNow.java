package nl.dorpel.contact;

/**
 * A request is not in a state in which this can be done: mostly because somebody else was
 * first.
 */
public class NotPossibleNow extends RuntimeException {

	NotPossibleNow(String message) {
		super(message);
	}

}
