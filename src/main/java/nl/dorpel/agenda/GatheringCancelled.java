package nl.dorpel.agenda;

/**
 * A gathering does not take place. Published within the transaction.
 */
public record GatheringCancelled(long gatheringId) {

}
