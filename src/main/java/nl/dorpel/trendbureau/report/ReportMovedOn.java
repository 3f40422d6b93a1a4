package nl.dorpel.trendbureau.report;

/**
 * Somebody else wrote a report since it was looked at. Nothing has been done: look again.
 */
class ReportMovedOn extends RuntimeException {

	ReportMovedOn(String message) {
		super(message);
	}

}
