package nl.dorpel.agenda;

/**
 * Nobody would be left to run the gathering. Nothing has been done.
 */
public class LastFacilitator extends RuntimeException {

	LastFacilitator(String slug) {
		super("Nobody else runs " + slug);
	}

}
