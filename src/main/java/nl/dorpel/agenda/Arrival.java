package nl.dorpel.agenda;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * How many of a party came, and when that was said last.
 *
 * @param arrived may be 0: nobody came
 */
@Embeddable
record Arrival(int arrived, Instant arrivedAt) {

}
