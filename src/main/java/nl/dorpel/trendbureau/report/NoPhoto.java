package nl.dorpel.trendbureau.report;

/**
 * Something that cannot be shown as a photograph.
 */
class NoPhoto extends RuntimeException {

	NoPhoto(Exception cause) {
		super(cause);
	}

}
