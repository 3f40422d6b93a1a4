package nl.dorpel.trendbureau.voting;

/**
 * What came of a round.
 */
public enum RoundResult {

	/** One proposal came first. */
	CHOSEN("trendbureau.round.result.chosen"),

	/** More came first; of those one had the most members behind it. */
	BY_TIE_RULE("trendbureau.round.result.by-tie-rule"),

	/** More came first, with as many behind them: the kerngroep decides. */
	TIE("trendbureau.round.result.tie"),

	/** Too few voted: nothing is chosen. */
	NO_QUORUM("trendbureau.round.result.no-quorum");

	private final String label;

	RoundResult(String label) {
		this.label = label;
	}

	/** A message. */
	public String label() {
		return this.label;
	}

}
