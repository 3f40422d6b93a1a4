package nl.dorpel.agenda;

/**
 * Everybody can see a gathering from now on. Published within the transaction.
 */
public record GatheringPublished(long gatheringId) {

}
