package nl.dorpel.trendbureau.report;

/**
 * A photograph on a page.
 *
 * @param width of the large one, in pixels
 * @param alternative what is to be seen on it
 * @param note who agreed and how; empty if nobody had to
 */
record PhotoLine(long id, int width, int height, String alternative, Consent consent, String note) {

	/** Of the small one. */
	public int smallWidth() {
		return Darkroom.small(this.width, this.height, this.width);
	}

	public int smallHeight() {
		return Darkroom.small(this.width, this.height, this.height);
	}

}
