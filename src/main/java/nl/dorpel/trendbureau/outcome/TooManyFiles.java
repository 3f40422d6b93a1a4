package nl.dorpel.trendbureau.outcome;

/**
 * There is no room for another file.
 */
class TooManyFiles extends RuntimeException {

	TooManyFiles(String slug) {
		super("%s has as many files as it can have".formatted(slug));
	}

}
