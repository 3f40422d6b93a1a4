package nl.dorpel.platform.job;

import java.time.Instant;

/**
 * A job was written down, in a transaction that may still be rolled back.
 */
record JobPlanned(Instant when) {

}
