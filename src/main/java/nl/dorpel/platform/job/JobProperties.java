package nl.dorpel.platform.job;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How jobs are done on this node.
 *
 * @param enabled whether this node does jobs at all; it always may write them down
 * @param threads how many at the same time
 * @param pollingInterval how often the database is asked whether a moment has come
 * @param heartbeat how often a node says that it is still busy with a job; after four
 * times of silence another node starts the job again
 * @param shutdownPatience how long the end of the application waits for jobs to end
 */
@ConfigurationProperties("dorpel.job")
record JobProperties(@DefaultValue("true") boolean enabled, @DefaultValue("8") int threads,
		@DefaultValue("1s") Duration pollingInterval, @DefaultValue("15s") Duration heartbeat,
		@DefaultValue("20s") Duration shutdownPatience) {

}
