package nl.dorpel.trendbureau.openday;

/**
 * How far a day is on its way to being held.
 */
enum OpenDayState {

	/** Staff have yet to look at it. */
	REGISTERED,
	/** Staff want to know something first. */
	ASKED_BACK,
	/** It takes place, and everybody sees it. */
	CONFIRMED,
	/** Whoever registered it, or staff, see no day in it any more. */
	WITHDRAWN

}
