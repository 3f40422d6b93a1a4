package nl.dorpel.platform.web;

/**
 * Something that visitors can read has changed. Publish it inside the transaction that
 * makes the change: after the commit every node forgets its stored pages.
 */
public record ContentChanged() {

}
