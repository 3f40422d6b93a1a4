package nl.dorpel.account;

/**
 * An account is being deleted. Published within the transaction, so that every module
 * removes what it holds of the person, or nothing is removed at all.
 *
 * @param accountId of the row that stays
 * @param email the address that has to be gone afterwards
 */
public record AccountDeleted(long accountId, String email) {

}
