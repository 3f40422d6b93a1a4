package nl.dorpel.agenda;

/**
 * How far a gathering is. That it is over is told by its end.
 */
public enum GatheringState {

	/** Only who runs it and staff see it. */
	DRAFT,
	/** Everybody sees it, and can sign up. */
	PUBLISHED,
	/** It does not take place; everybody sees that too. */
	CANCELLED

}
