package nl.dorpel.platform.job;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.stereotype.Component;

/**
 * The jobs of all modules, as db-scheduler knows them.
 */
@Component
class JobTasks {

	private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

	private final List<Task<?>> planned;

	private final List<RecurringTask<Void>> daily;

	private final JobFailures failures;

	JobTasks(List<PlannedJob> planned, List<DailyJob> daily, JobFailures failures) {
		this.failures = failures;
		this.planned = planned.stream().<Task<?>>map(this::once).toList();
		this.daily = daily.stream().map(this::everyDay).toList();
		requireDifferentNames();
	}

	List<Task<?>> planned() {
		return this.planned;
	}

	List<RecurringTask<Void>> daily() {
		return this.daily;
	}

	private OneTimeTask<Void> once(PlannedJob job) {
		return Tasks.oneTime(job.name())
			.onFailure(this::tryAgainLater)
			.onDeadExecutionRevive()
			.execute((instance, context) -> job.run(instance.getId()));
	}

	private RecurringTask<Void> everyDay(DailyJob job) {
		return Tasks.recurring(job.name(), Schedules.daily(NETHERLANDS, job.time()))
			.onFailure(this::tryAgainLater)
			.onDeadExecutionRevive()
			.execute((instance, context) -> {
				job.run();
				this.failures.clear(instance);
			});
	}

	private void tryAgainLater(ExecutionComplete failed, ExecutionOperations<Void> operations) {
		Execution execution = failed.getExecution();
		Instant now = failed.getTimeDone();
		operations.reschedule(failed, now.plus(BackOff.after(execution.consecutiveFailures)));
		failed.getCause().ifPresent((cause) -> this.failures.note(execution.taskInstance, cause, now));
	}

	/** db-scheduler would forget one of the two. */
	private void requireDifferentNames() {
		Set<String> names = new HashSet<>();
		this.planned.forEach((task) -> requireNew(names, task));
		this.daily.forEach((task) -> requireNew(names, task));
	}

	private static void requireNew(Set<String> names, Task<?> task) {
		if (!names.add(task.getName())) {
			throw new IllegalStateException("Two jobs are named " + task.getName());
		}
	}

}
