package nl.dorpel.agenda;

/**
 * How somebody came on the list.
 */
public enum RegistrationSource {

	/** By the form, with or without an account. */
	SELF,
	/** Who runs the day wrote it down for somebody. */
	PHONE,
	/** As the answer to an invitation. */
	INVITATION,
	/** They stood at the door. */
	DOOR

}
