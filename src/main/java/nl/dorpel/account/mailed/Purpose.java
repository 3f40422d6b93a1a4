package nl.dorpel.account.mailed;

/**
 * What somebody is mailed a link and a code for. What is good for one is worth nothing
 * for the other.
 */
public enum Purpose {

	/** To come in, with the address of their account. */
	ENTRY,

	/** To have their account move to the address that was mailed. */
	NEW_ADDRESS

}
