package nl.dorpel.trendbureau.voting;

import java.time.Instant;

import nl.dorpel.trendbureau.counting.CountingMethod;

/**
 * What a round asks, and how.
 *
 * @param quorum the percentage of the electorate that has to vote
 * @param secret whether nobody sees who voted for what
 */
record RoundPlan(String question, CountingMethod method, boolean secret, int quorum, Instant opensAt,
		Instant closesAt) {

}
