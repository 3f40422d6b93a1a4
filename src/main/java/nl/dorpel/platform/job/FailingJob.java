package nl.dorpel.platform.job;

import java.time.Instant;

/**
 * A job that has not succeeded for a while, for staff to look at.
 *
 * @param place where it went wrong, without any data: the exception and the line
 */
public record FailingJob(String name, String key, Instant since, int failures, String place, Instant nextRun) {

}
