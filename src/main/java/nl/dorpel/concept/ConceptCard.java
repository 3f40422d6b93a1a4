package nl.dorpel.concept;

import java.time.Instant;

/**
 * A concept as it stands in a list.
 */
public record ConceptCard(String slug, String title, String summary, Instant changedAt) {
}
