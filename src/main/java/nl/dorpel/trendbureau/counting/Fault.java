package nl.dorpel.trendbureau.counting;

/**
 * What can be wrong with a line of ballots.
 */
public enum Fault {

	NO_NUMBER("trendbureau.fault.no-number"), NO_OPTION("trendbureau.fault.no-option"),
	EMPTY_NAME("trendbureau.fault.empty-name"), LONG_NAME("trendbureau.fault.long-name"),
	TWICE("trendbureau.fault.twice"), SIGN_OF_RANKING("trendbureau.fault.sign-of-ranking"),
	SIGN_OF_APPROVAL("trendbureau.fault.sign-of-approval"), TOO_MANY_OPTIONS("trendbureau.fault.too-many-options"),
	TOO_MANY_BALLOTS("trendbureau.fault.too-many-ballots");

	private final String text;

	Fault(String text) {
		this.text = text;
	}

	/** A message, for the part of the line that is wrong. */
	public String text() {
		return this.text;
	}

}
