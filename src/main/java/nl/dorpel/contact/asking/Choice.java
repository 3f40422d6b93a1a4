package nl.dorpel.contact.asking;

/**
 * One of several answers.
 */
record Choice(String value, String label, boolean chosen) {

}
