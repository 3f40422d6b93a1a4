package nl.dorpel.trendbureau.voting;

/**
 * A round has been closed and counted, whatever came of it.
 */
public record RoundClosed(long roundId, RoundResult result) {

}
