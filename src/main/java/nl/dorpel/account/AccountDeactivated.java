package nl.dorpel.account;

/**
 * Somebody is blocked. Published within the transaction, so that every module takes over
 * what they were at, or they are not blocked at all.
 */
public record AccountDeactivated(long accountId) {

}
