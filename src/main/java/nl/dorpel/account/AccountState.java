package nl.dorpel.account;

/**
 * How far somebody is with the portal.
 */
public enum AccountState {

	/** Invited, and not been in yet. */
	INVITED,

	/** Has signed in at least once. */
	ACTIVE,

	/** May not sign in for now. */
	DEACTIVATED,

	/** Gone: only the row is left, for what somebody contributed. */
	DELETED

}
