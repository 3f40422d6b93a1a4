package nl.dorpel.platform.mail;

/**
 * A letter as it will be read.
 */
record PrintedLetter(String subject, String text, String html) {

}
