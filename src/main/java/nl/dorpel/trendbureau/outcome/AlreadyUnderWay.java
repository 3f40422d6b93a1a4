package nl.dorpel.trendbureau.outcome;

/**
 * Somebody is at it already, or it can be read: it is more than noted.
 */
class AlreadyUnderWay extends RuntimeException {

	AlreadyUnderWay(String slug) {
		super("%s is more than noted".formatted(slug));
	}

}
