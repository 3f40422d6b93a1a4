package nl.dorpel.platform.web.form;

/**
 * One of several answers, as {@code fragments/form :: choice-field} wants them.
 */
public record Choice(String value, String label, boolean chosen) {

}
