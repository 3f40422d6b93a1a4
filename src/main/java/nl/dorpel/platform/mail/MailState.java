package nl.dorpel.platform.mail;

/**
 * How far a mail is.
 */
public enum MailState {

	/** To be sent at its moment, or as soon as there is a mail server. */
	WAITING,

	/** A mail server took it. */
	SENT,

	/** It did not work yet, and is tried again by itself. */
	FAILING,

	/** It was refused for good, or failed for a day: somebody has to look at it. */
	GIVEN_UP,

	/** Waited so long that what it says is no longer true; not sent. */
	EXPIRED,

	/** Taken back before it was sent. */
	CANCELLED

}
