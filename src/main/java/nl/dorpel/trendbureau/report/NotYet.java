package nl.dorpel.trendbureau.report;

/**
 * There is nothing to publish yet: no text, or the day is not over.
 */
class NotYet extends RuntimeException {

	NotYet(String slug) {
		super("The report of %s cannot be published yet".formatted(slug));
	}

}
