package nl.dorpel.platform.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import nl.dorpel.platform.mail.MailTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static nl.dorpel.platform.job.TestJobs.ERRAND;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real thing: threads, polling, several nodes.
 */
@MailTest
class JobRunnerTests {

	private static final Clock CLOCK = Clock.systemUTC();

	@Autowired
	DataSource dataSource;

	@Autowired
	JobTasks tasks;

	@Autowired
	Jobs jobs;

	@Autowired
	TestJobs.Errand errand;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void nothingToDo() {
		this.jdbc.sql("truncate mail, mail_enclosure, scheduled_tasks, job_failure").update();
		this.errand.runs.clear();
	}

	@AfterEach
	void nothingLeftToDo() {
		this.errand.action = (key) -> {
		};
	}

	@Test
	void threeNodesDoEveryJobOnce() throws Exception {
		int many = 300;
		CountDownLatch done = new CountDownLatch(many);
		this.errand.action = (key) -> done.countDown();
		List<JobRunner> nodes = IntStream.range(0, 3).mapToObj((i) -> node(Duration.ofMillis(20))).toList();
		nodes.forEach(JobRunner::start);
		IntStream.range(0, many).forEach(this::planNow);
		assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
		nodes.forEach(JobRunner::destroy);
		assertThat(this.errand.runs).hasSize(many).doesNotHaveDuplicates();
		assertThat(this.jobs.nextRuns(ERRAND)).isEmpty();
	}

	@Test
	void aJobOfNowStartsWithTheCommitAndNotAtTheNextPoll() throws Exception {
		CountDownLatch done = new CountDownLatch(1);
		this.errand.action = (key) -> done.countDown();
		JobRunner node = node(Duration.ofHours(1));
		node.start();
		planNow(1);
		node.lookNow(new JobPlanned(Instant.EPOCH));
		assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
		node.destroy();
	}

	@Test
	@Timeout(60)
	void theEndWaitsForWhatIsBeingDone() throws Exception {
		CountDownLatch started = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		AtomicBoolean finished = new AtomicBoolean();
		this.errand.action = (key) -> {
			started.countDown();
			await(goOn);
			finished.set(true);
		};
		JobRunner node = node(Duration.ofMillis(20));
		node.start();
		planNow(1);
		assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
		Thread end = Thread.ofPlatform().start(node::destroy);
		while (end.getState() != Thread.State.TIMED_WAITING) {
			Thread.onSpinWait();
		}
		assertThat(finished).isFalse();
		goOn.countDown();
		assertThat(end.join(Duration.ofSeconds(20))).isTrue();
		assertThat(finished).isTrue();
		assertThat(this.jobs.nextRuns(ERRAND)).isEmpty();
	}

	private JobRunner node(Duration pollingInterval) {
		return new JobRunner(this.dataSource, this.tasks,
				new JobProperties(true, 4, pollingInterval, Duration.ofSeconds(15), Duration.ofSeconds(20)), CLOCK);
	}

	private void planNow(int key) {
		this.transaction.executeWithoutResult((status) -> this.jobs.plan(ERRAND, key, Instant.EPOCH));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
