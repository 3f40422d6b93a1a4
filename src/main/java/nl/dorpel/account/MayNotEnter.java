package nl.dorpel.account;

/**
 * Somebody was blocked, or has left, after they asked to come in.
 */
public class MayNotEnter extends RuntimeException {

	MayNotEnter(long accountId) {
		super("Account %d may not come in".formatted(accountId));
	}

}
