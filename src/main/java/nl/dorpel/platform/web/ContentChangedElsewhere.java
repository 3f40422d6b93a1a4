package nl.dorpel.platform.web;

/**
 * Another node changed something that visitors can read, or may have done so while this
 * one could not hear it. Whoever keeps content in memory forgets it.
 */
public record ContentChangedElsewhere() {

}
