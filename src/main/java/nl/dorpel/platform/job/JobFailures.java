package nl.dorpel.platform.job;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers since when a job fails.
 */
@Component
class JobFailures {

	private final JdbcClient jdbc;

	JobFailures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void note(TaskInstance<?> job, Throwable failure, Instant when) {
		this.jdbc.sql("""
				insert into job_failure (task_name, task_instance, failing_since, failures, place)
				values (:job, :key, :when, 1, :place)
				on conflict (task_name, task_instance) do update
				set failures = job_failure.failures + 1, place = excluded.place
				""")
			.param("job", job.getTaskName())
			.param("key", job.getId())
			.param("when", when.atOffset(ZoneOffset.UTC))
			.param("place", place(failure))
			.update();
	}

	void clear(TaskInstance<?> job) {
		this.jdbc.sql("delete from job_failure where task_name = ? and task_instance = ?")
			.params(job.getTaskName(), job.getId())
			.update();
	}

	/** Not the message: it may name a person, and this table forgets nobody. */
	private static String place(Throwable failure) {
		String name = failure.getClass().getSimpleName();
		return Arrays.stream(failure.getStackTrace())
			.filter((frame) -> frame.getClassName().startsWith("nl.dorpel.") && frame.getLineNumber() > 0)
			.findFirst()
			.map((frame) -> "%s (%s:%d)".formatted(name, frame.getFileName(), frame.getLineNumber()))
			.orElse(name);
	}

}
