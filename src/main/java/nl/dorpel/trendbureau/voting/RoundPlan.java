package nl.dorpel.trendbureau.voting;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.dorpel.trendbureau.counting.CountingMethod;

/**
 * What a round asks, and how.
 *
 * @param quorum the percentage of the electorate that has to vote
 * @param secret whether nobody sees who voted for what
 */
@Embeddable
record RoundPlan(String question, @Enumerated(EnumType.STRING) CountingMethod method, boolean secret, int quorum,
		Instant opensAt, Instant closesAt) {

}
