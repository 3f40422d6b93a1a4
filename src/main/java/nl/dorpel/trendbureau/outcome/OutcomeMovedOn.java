package nl.dorpel.trendbureau.outcome;

/**
 * Somebody else changed an outcome since it was looked at. Nothing has been done: look
 * again.
 */
class OutcomeMovedOn extends RuntimeException {

	OutcomeMovedOn(String slug) {
		super("%s is not as it was any more".formatted(slug));
	}

}
