package nl.dorpel.account;

/**
 * Somebody has another e-mail address. Published within the transaction, so that every
 * module that holds the old one moves along, or nothing is changed at all.
 */
public record AddressChanged(long accountId, String before, String now) {

}
