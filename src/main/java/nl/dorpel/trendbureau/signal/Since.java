package nl.dorpel.trendbureau.signal;

/**
 * For how long somebody has seen something, counted from when they tell it.
 */
public enum Since {

	WEEKS("trendbureau.since.weeks"), MONTHS("trendbureau.since.months"), YEAR("trendbureau.since.year"),
	LONGER("trendbureau.since.longer");

	private final String label;

	Since(String label) {
		this.label = label;
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

}
