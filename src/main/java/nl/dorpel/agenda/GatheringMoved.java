package nl.dorpel.agenda;

/**
 * A published gathering has another moment or another door. Published within the
 * transaction.
 */
public record GatheringMoved(long gatheringId) {

}
