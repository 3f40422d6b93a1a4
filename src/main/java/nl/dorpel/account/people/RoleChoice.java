package nl.dorpel.account.people;

/**
 * A role to choose.
 *
 * @param label a key of the messages
 */
record RoleChoice(String value, String label, boolean chosen) {

}
