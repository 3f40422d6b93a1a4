package nl.dorpel.trendbureau.openday;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * A moment that would do.
 */
@Embeddable
record Slot(Instant startsAt, Instant endsAt) {

}
