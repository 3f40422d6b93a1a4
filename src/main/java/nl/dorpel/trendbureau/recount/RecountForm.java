package nl.dorpel.trendbureau.recount;

/**
 * What somebody wants to be counted.
 *
 * @param methode the slug of a method
 * @param stemmen a ballot on each line
 */
record RecountForm(String methode, String stemmen) {

	/** More than this nobody changes on a page, and it would only make the page slow. */
	private static final int LONGEST_SHOWN = 1_000_000;

	/** As it stands in the form once more. */
	RecountForm shown() {
		return isTooLongToShow() ? new RecountForm(this.methode, "") : this;
	}

	boolean isTooLongToShow() {
		return this.stemmen.length() > LONGEST_SHOWN;
	}

}
