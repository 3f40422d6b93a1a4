package nl.dorpel.trendbureau.voting;

/**
 * The kerngroep has chosen a proposal: it becomes a theme. Published within the
 * transaction in which that happened.
 */
public record ProposalChosen(long proposalId, long roundId) {

}
