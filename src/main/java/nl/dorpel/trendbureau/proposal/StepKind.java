package nl.dorpel.trendbureau.proposal;

/**
 * What can happen to a theme proposal.
 */
public enum StepKind {

	OPENED("trendbureau.step.opened"), CHANGED("trendbureau.step.changed"),
	PUT_ON_BALLOT("trendbureau.step.put-on-ballot"),

	/** Another was chosen: it is open again. */
	NOT_CHOSEN("trendbureau.step.not-chosen"),

	/** The round came to nothing: it is open again. */
	OFF_BALLOT("trendbureau.step.off-ballot"),

	CHOSEN("trendbureau.step.chosen"), WITHDRAWN("trendbureau.step.withdrawn"), MERGED("trendbureau.step.merged"),

	/** Another was merged into it. */
	TOOK_IN("trendbureau.step.took-in");

	private final String label;

	StepKind(String label) {
		this.label = label;
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

}
