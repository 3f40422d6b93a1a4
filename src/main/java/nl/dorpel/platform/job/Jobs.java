package nl.dorpel.platform.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where jobs are written down. It happens in the transaction of the caller: no job
 * without the change that it belongs to, and no change without its job.
 */
// By SQL: db-scheduler's own client finds out that a job exists by violating the primary
// key, after which PostgreSQL refuses the rest of the caller's transaction.
@Component
public class Jobs {

	private static final Duration WORRYING = Duration.ofDays(1);

	private static final String INSERT = """
			insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
			values (:job, :key, :when, false, 1)
			""";

	private static final String MOVE = """
			on conflict (task_name, task_instance) do update
			set execution_time = excluded.execution_time, consecutive_failures = 0, version = scheduled_tasks.version + 1
			where not scheduled_tasks.picked
			""";

	private static final String FAILING = """
			select f.task_name, f.task_instance, f.failing_since, f.failures, f.place, t.execution_time
			from job_failure f join scheduled_tasks t using (task_name, task_instance)
			where f.failing_since <= :before
			order by f.failing_since, f.task_name, f.task_instance
			""";

	private final JdbcClient jdbc;

	private final ObjectProvider<PlannedJob> known;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Jobs(JdbcClient jdbc, ObjectProvider<PlannedJob> known, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.known = known;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Writes a job down, or moves it when it is there already: a job has one moment for
	 * each key.
	 * @param job the name of a {@link PlannedJob}
	 * @param key what to do it for, such as the id of a row
	 * @throws JobIsRunning if it is being done for this key right now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void plan(String job, Object key, Instant when) {
		requireKnown(job);
		if (write(INSERT + MOVE, job, key, when) == 0) {
			throw new JobIsRunning(job, key);
		}
		this.jdbc.sql("delete from job_failure where task_name = ? and task_instance = ?")
			.params(job, key.toString())
			.update();
		this.events.publishEvent(new JobPlanned(when));
	}

	/**
	 * Writes a job down, or leaves it as it is when it is there already.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void planUnlessPlanned(String job, Object key, Instant when) {
		requireKnown(job);
		write(INSERT + "on conflict do nothing", job, key, when);
		this.events.publishEvent(new JobPlanned(when));
	}

	/**
	 * Takes a job back.
	 * @return whether it is now certain that it will not be done; false when it has been
	 * done, is being done, or was never planned
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean cancel(String job, Object key) {
		return this.jdbc.sql("delete from scheduled_tasks where task_name = ? and task_instance = ? and not picked")
			.params(job, key.toString())
			.update() > 0;
	}

	/**
	 * When a job will run next, for each of its keys.
	 */
	@Transactional(readOnly = true)
	public Map<String, Instant> nextRuns(String job) {
		Map<String, Instant> runs = new HashMap<>();
		this.jdbc.sql("select task_instance, execution_time from scheduled_tasks where task_name = ?")
			.param(job)
			.query((row) -> {
				runs.put(row.getString(1), row.getTimestamp(2).toInstant());
			});
		return runs;
	}

	/**
	 * What has been failing for a day or longer, the longest first.
	 */
	@Transactional(readOnly = true)
	public List<FailingJob> failing() {
		return this.jdbc.sql(FAILING)
			.param("before", this.clock.instant().minus(WORRYING).atOffset(ZoneOffset.UTC))
			.query((row, number) -> new FailingJob(row.getString(1), row.getString(2), row.getTimestamp(3).toInstant(),
					row.getInt(4), row.getString(5), row.getTimestamp(6).toInstant()))
			.list();
	}

	/**
	 * Lets a failing job run now instead of at its next moment. Another waits for its
	 * own: a mail that can be taken back has not gone.
	 * @return whether there is such a job that fails
	 */
	@Transactional
	public boolean tryAgain(String job, String key) {
		Instant now = this.clock.instant();
		int moved = this.jdbc.sql("""
				update scheduled_tasks t set execution_time = :when, version = version + 1
				where task_name = :job and task_instance = :key and not picked and exists (
					select from job_failure f where f.task_name = t.task_name and f.task_instance = t.task_instance)
				""").param("when", now.atOffset(ZoneOffset.UTC)).param("job", job).param("key", key).update();
		this.events.publishEvent(new JobPlanned(now));
		return moved > 0;
	}

	private int write(String sql, String job, Object key, Instant when) {
		return this.jdbc.sql(sql)
			.param("job", job)
			.param("key", key.toString())
			.param("when", when.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** A job that nobody does would wait for ever. */
	private void requireKnown(String job) {
		if (this.known.stream().noneMatch((candidate) -> candidate.name().equals(job))) {
			throw new IllegalArgumentException("No PlannedJob is named " + job);
		}
	}

}
