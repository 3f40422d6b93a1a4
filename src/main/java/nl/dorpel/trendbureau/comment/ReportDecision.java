package nl.dorpel.trendbureau.comment;

/**
 * What staff made of a report.
 */
public enum ReportDecision {

	/** The comment may stay. */
	KEPT("trendbureau.decision.kept"),

	/** The comment is gone for who reads. */
	HIDDEN("trendbureau.decision.hidden");

	private final String label;

	ReportDecision(String label) {
		this.label = label;
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

}
