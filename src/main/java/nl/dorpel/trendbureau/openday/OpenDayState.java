package nl.dorpel.trendbureau.openday;

import java.util.Locale;

/**
 * How far a day is on its way to being held.
 */
public enum OpenDayState {

	/** Only whoever is filling it in sees it. */
	DRAFT,
	/** Staff have yet to look at it. */
	REGISTERED,
	/** Staff want to know something first. */
	ASKED_BACK,
	/** It takes place, and everybody sees it. */
	CONFIRMED,
	/** Whoever registered it, or staff, see no day in it any more. */
	WITHDRAWN;

	/** As it stands in class names. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** A key of the messages. */
	public String label() {
		return "openday.state." + slug();
	}

	/** Whether staff can still say yes to it. */
	boolean isWaiting() {
		return this == REGISTERED || this == ASKED_BACK;
	}

	/** Whether whoever runs it can still change what they registered. */
	boolean isOpen() {
		return this == DRAFT || isWaiting();
	}

}
