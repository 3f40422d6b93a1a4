package nl.dorpel.trendbureau.voting;

/**
 * A round has opened, and its proposals have their electorate.
 */
public record RoundOpened(long roundId) {

}
