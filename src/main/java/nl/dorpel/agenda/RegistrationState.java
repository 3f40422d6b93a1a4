package nl.dorpel.agenda;

import java.util.Locale;

/**
 * Where a party stands. Its name on a page is the message {@code agenda.state.<slug>}.
 */
public enum RegistrationState {

	/** They have their seats. */
	SEATED,
	/** On the waiting list, in the order of their numbers. */
	WAITING,
	/** Seats are kept for them until they answer, or the offer ends. */
	OFFERED,
	/** They did not answer in time; they can go on the list again. */
	LAPSED,
	/** They are not coming. */
	CANCELLED,
	/** They came without saying so before. It takes no seat: they stand in the hall. */
	WALK_IN;

	/** Whether seats are kept for them. */
	boolean holdsSeats() {
		return this == SEATED || this == OFFERED;
	}

	/** Whether they still hope to come, or do. */
	public boolean isActive() {
		return holdsSeats() || this == WAITING;
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
