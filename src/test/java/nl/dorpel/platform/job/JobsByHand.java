package nl.dorpel.platform.job;

import java.time.Clock;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;

import org.springframework.boot.test.context.TestComponent;

/**
 * Does the jobs when a test says so, on the thread of the test: no waiting, and nothing
 * half done. Jobs must have been committed, as for the real thing.
 */
@TestComponent
public class JobsByHand {

	private final SettableClock time = new SettableClock();

	private final Clock clock;

	private final ManualScheduler scheduler;

	JobsByHand(DataSource dataSource, JobTasks tasks, Clock clock) {
		this.clock = clock;
		this.scheduler = TestHelper.createManualScheduler(dataSource, tasks.planned())
			.startTasks(tasks.daily())
			.clock(this.time)
			.build();
	}

	/**
	 * Writes down the next moment of every daily job, as the start of the portal does.
	 */
	public void start() {
		this.time.set(this.clock.instant());
		this.scheduler.start();
	}

	/**
	 * Does every job whose moment has come, once.
	 */
	public void runDue() {
		this.time.set(this.clock.instant());
		this.scheduler.runAnyDueExecutions();
	}

	/**
	 * Looks for jobs of nodes that have not been heard of for long.
	 */
	void reviveDead() {
		this.time.set(this.clock.instant());
		this.scheduler.runDeadExecutionDetection();
	}

}
