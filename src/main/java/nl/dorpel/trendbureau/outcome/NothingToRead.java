package nl.dorpel.trendbureau.outcome;

/**
 * What is published has a text, a file or a link.
 */
class NothingToRead extends RuntimeException {

	NothingToRead(String slug) {
		super("%s has nothing to read".formatted(slug));
	}

}
