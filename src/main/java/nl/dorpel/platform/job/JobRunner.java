package nl.dorpel.platform.job;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.Serializer;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Does the jobs whose moment has come: one node each, as db-scheduler locks them in the
 * database.
 */
@Component
@ConditionalOnProperty(name = "dorpel.job.enabled", matchIfMissing = true)
class JobRunner implements DisposableBean {

	private static final int MISSED_HEARTBEATS = 4;

	/**
	 * A job that this version does not know may belong to the next one: never thrown
	 * away.
	 */
	private static final Duration UNKNOWN_JOBS_KEPT = Duration.ofDays(36_500);

	private final Scheduler scheduler;

	private final Clock clock;

	JobRunner(DataSource dataSource, JobTasks tasks, JobProperties properties, Clock clock) {
		this.clock = clock;
		// The plain data source: what db-scheduler does itself is in no one's transaction
		this.scheduler = Scheduler.create(dataSource, tasks.planned())
			.startTasks(tasks.daily())
			.clock(clock::instant)
			.threads(properties.threads())
			.executorService(virtualThreads())
			.pollUsingLockAndFetch(0.5, 1)
			.pollingInterval(properties.pollingInterval())
			.heartbeatInterval(properties.heartbeat())
			.missedHeartbeatsLimit(MISSED_HEARTBEATS)
			.deleteUnresolvedAfter(UNKNOWN_JOBS_KEPT)
			.shutdownMaxWait(properties.shutdownPatience())
			.failureLogging(LogLevel.WARN, true)
			.build();
	}

	private static ExecutorService virtualThreads() {
		return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("job-", 0).factory());
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.scheduler.start();
	}

	/** Not at the next look at the database, but now that it can be seen there. */
	@TransactionalEventListener
	void lookNow(JobPlanned job) {
		if (!job.when().isAfter(this.clock.instant())) {
			this.scheduler.triggerCheckForDueExecutions();
		}
	}

	@Override
	public void destroy() {
		this.scheduler.stop();
	}

}
