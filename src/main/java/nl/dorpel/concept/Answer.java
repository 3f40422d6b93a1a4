package nl.dorpel.concept;

import jakarta.persistence.Embeddable;

/**
 * What a concept has to offer to somebody in a certain role.
 */
@Embeddable
record Answer(String role, String answer) {
}
