package nl.dorpel.contact;

/**
 * A colleague or a house was chosen that is not there, or not any more. Nothing has been
 * done.
 */
public class UnknownChoice extends IllegalArgumentException {

	UnknownChoice(String message) {
		super(message);
	}

}
