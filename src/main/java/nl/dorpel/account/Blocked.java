package nl.dorpel.account;

/**
 * The account has been blocked, and only {@link StaffDesk#reactivate} lifts that.
 */
public class Blocked extends RuntimeException {

	Blocked(long accountId) {
		super("Account %d has been blocked".formatted(accountId));
	}

}
