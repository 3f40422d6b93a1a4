package nl.dorpel.account.factor;

/**
 * What somebody has beside their mail.
 *
 * @param app whether an app shows them codes
 * @param passkeys how many
 * @param recoveryCodes how many are left
 * @param staff whether they have the rights of staff or of an administrator
 */
public record Factors(boolean app, int passkeys, int recoveryCodes, boolean staff) {

	public boolean any() {
		return this.app || this.passkeys > 0;
	}

	/**
	 * Whether a mail alone does not let them in. An app has no other use. A passkey is a
	 * lock for staff; for others it is a short cut, and who loses it still has the mail.
	 */
	public boolean asked() {
		return this.app || this.staff && this.passkeys > 0;
	}

	/** Whether without one of their passkeys a mail would do again. */
	public boolean lastIsAPasskey() {
		return asked() && !this.app && this.passkeys == 1;
	}

}
