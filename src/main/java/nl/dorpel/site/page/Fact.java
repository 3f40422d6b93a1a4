package nl.dorpel.site.page;

import jakarta.persistence.Embeddable;

/**
 * Something to know at a glance.
 */
@Embeddable
record Fact(String label, String value) {
}
