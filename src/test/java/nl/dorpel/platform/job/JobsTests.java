package nl.dorpel.platform.job;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.mail.MailTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static nl.dorpel.platform.job.TestJobs.ERRAND;
import static nl.dorpel.platform.job.TestJobs.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@MailTest
class JobsTests {

	private static final Instant START = Instant.parse("2027-03-01T10:00:00Z");

	@Autowired
	Jobs jobs;

	@Autowired
	JobsByHand hand;

	@Autowired
	TestJobs.Errand errand;

	@Autowired
	TestJobs.Round round;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@BeforeEach
	void nothingToDo() {
		this.jdbc.sql("truncate mail, mail_enclosure, scheduled_tasks, job_failure").update();
		this.clock.set(START);
		this.errand.runs.clear();
		this.errand.action = (key) -> {
		};
		this.round.runs = 0;
		this.round.broken = false;
	}

	@Test
	void aJobRunsOnceAtItsMomentAndNotBefore() {
		UUID key = UUID.randomUUID();
		plan(key, START.plusSeconds(30));
		this.clock.set(START.plusMillis(29_999));
		this.hand.runDue();
		assertThat(this.errand.runs).isEmpty();
		this.clock.set(START.plusSeconds(30));
		this.hand.runDue();
		this.hand.runDue();
		assertThat(this.errand.runs).containsExactly(key.toString());
	}

	@Test
	void noJobWithoutTheChange() {
		this.transaction.executeWithoutResult((status) -> {
			this.jobs.plan(ERRAND, 1, START);
			status.setRollbackOnly();
		});
		this.hand.runDue();
		assertThat(this.errand.runs).isEmpty();
	}

	@Test
	void outsideOfATransactionNothingIsPlannedOrTakenBack() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.jobs.plan(ERRAND, 1, START));
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> this.jobs.cancel(ERRAND, 1));
	}

	@Test
	void aJobThatNobodyDoesIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> this.transaction.executeWithoutResult((status) -> this.jobs.plan("test-errant", 1, START)))
			.withMessage("No PlannedJob is named test-errant");
	}

	@Test
	void planningAgainMovesTheJob() {
		plan(1, START.plusSeconds(10));
		plan(1, START.plusSeconds(20));
		this.clock.set(START.plusSeconds(10));
		this.hand.runDue();
		assertThat(this.errand.runs).isEmpty();
		this.clock.set(START.plusSeconds(20));
		this.hand.runDue();
		assertThat(this.errand.runs).containsExactly("1");
	}

	@Test
	void planningUnlessPlannedLeavesTheMomentAsItIs() {
		this.transaction.executeWithoutResult((status) -> {
			this.jobs.planUnlessPlanned(ERRAND, 1, START.plusSeconds(10));
			this.jobs.planUnlessPlanned(ERRAND, 1, START.plusSeconds(20));
		});
		assertThat(this.jobs.nextRuns(ERRAND)).containsExactly(Map.entry("1", START.plusSeconds(10)));
	}

	@Test
	void aJobThatIsTakenBackNeverRuns() {
		plan(1, START.plusSeconds(30));
		plan(2, START.plusSeconds(30));
		assertThat(cancel(1)).isTrue();
		this.clock.set(START.plusSeconds(30));
		this.hand.runDue();
		assertThat(this.errand.runs).containsExactly("2");
	}

	@Test
	void whatWasDoneOrNeverPlannedCannotBeTakenBack() {
		plan(1, START);
		this.hand.runDue();
		assertThat(cancel(1)).isFalse();
		assertThat(cancel(2)).isFalse();
	}

	@Test
	void takingBackIsPartOfTheTransaction() {
		plan(1, START);
		this.transaction.executeWithoutResult((status) -> {
			this.jobs.cancel(ERRAND, 1);
			status.setRollbackOnly();
		});
		this.hand.runDue();
		assertThat(this.errand.runs).containsExactly("1");
	}

	@Test
	void whileItRunsAJobCannotBeMovedOrTakenBack() {
		this.errand.action = (key) -> {
			assertThat(cancel(1)).isFalse();
			assertThatExceptionOfType(JobIsRunning.class).isThrownBy(() -> plan(1, START));
		};
		plan(1, START);
		this.hand.runDue();
		assertThat(this.errand.runs).containsExactly("1");
		assertThat(this.jobs.nextRuns(ERRAND)).as("no assertion failed").isEmpty();
	}

	@Test
	void aFailingJobIsTriedAgainEverLaterUntilItSucceeds() {
		this.errand.action = JobsTests::fail;
		plan(1, START);
		for (int seconds : new int[] { 30, 60, 120 }) {
			this.hand.runDue();
			Instant next = this.jobs.nextRuns(ERRAND).get("1");
			assertThat(next).isEqualTo(this.clock.instant().plusSeconds(seconds));
			this.clock.set(next);
		}
		this.errand.action = (key) -> {
		};
		this.hand.runDue();
		assertThat(this.errand.runs).hasSize(4);
		assertThat(this.jobs.nextRuns(ERRAND)).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from job_failure").query(Integer.class).single()).isZero();
	}

	@Test
	void whatFailsForADayShowsWithoutWordsOfAnybodyAndCanBeTriedAgain() {
		this.errand.action = JobsTests::fail;
		plan(1, START);
		this.hand.runDue();
		this.clock.advance(Duration.ofDays(1).minusMillis(1));
		assertThat(this.jobs.failing()).isEmpty();
		this.hand.runDue();
		this.clock.advance(Duration.ofMillis(1));
		FailingJob failing = this.jobs.failing().getFirst();
		assertThat(this.jobs.failing()).hasSize(1);
		assertThat(failing.name()).isEqualTo(ERRAND);
		assertThat(failing.key()).isEqualTo("1");
		assertThat(failing.since()).isEqualTo(START);
		assertThat(failing.failures()).isEqualTo(2);
		assertThat(failing.place()).matches("IllegalStateException \\(JobsTests\\.java:\\d+\\)");
		assertThat(failing.nextRun()).isAfter(this.clock.instant());

		this.errand.action = (key) -> {
		};
		assertThat(this.jobs.tryAgain(ERRAND, "1")).isTrue();
		this.hand.runDue();
		assertThat(this.errand.runs).hasSize(3);
		assertThat(this.jobs.failing()).isEmpty();
	}

	@Test
	void whatHasNotFailedWaitsForItsMoment() {
		plan(1, START.plusSeconds(30));
		assertThat(this.jobs.tryAgain(ERRAND, "1")).isFalse();
		this.hand.runDue();
		assertThat(this.errand.runs).isEmpty();
		assertThat(this.jobs.nextRuns(ERRAND)).containsEntry("1", START.plusSeconds(30));
	}

	@Test
	void aJobThatIsPlannedAnewStartsWithACleanSlate() {
		this.errand.action = JobsTests::fail;
		plan(1, START);
		this.hand.runDue();
		this.clock.advance(Duration.ofDays(2));
		plan(1, this.clock.instant());
		assertThat(this.jobs.failing()).isEmpty();
		this.hand.runDue();
		assertThat(this.jobs.nextRuns(ERRAND)).containsValue(this.clock.instant().plusSeconds(30));
	}

	@Test
	void aDailyJobRunsEveryDayAtTheSameTimeInTheNetherlands() {
		// In the night of 27 March 2027 the clocks go from two to three.
		this.clock.set(Instant.parse("2027-03-27T02:00:00Z"));
		this.hand.start();
		assertThat(this.jobs.nextRuns(ROUND)).containsValue(Instant.parse("2027-03-27T02:40:00Z"));
		this.clock.set(Instant.parse("2027-03-27T02:40:00Z"));
		this.hand.runDue();
		this.hand.runDue();
		assertThat(this.round.runs).isEqualTo(1);
		assertThat(this.jobs.nextRuns(ROUND)).containsValue(Instant.parse("2027-03-28T01:40:00Z"));
	}

	@Test
	void aDailyJobThatFailsIsTriedAgainTheSameDay() {
		this.hand.start();
		this.clock.set(this.jobs.nextRuns(ROUND).get("recurring"));
		this.round.broken = true;
		this.hand.runDue();
		assertThat(this.jobs.nextRuns(ROUND)).containsValue(this.clock.instant().plusSeconds(30));
		this.round.broken = false;
		this.clock.advance(Duration.ofSeconds(30));
		this.hand.runDue();
		assertThat(this.round.runs).isEqualTo(2);
		this.clock.advance(Duration.ofDays(2));
		assertThat(this.jobs.failing()).isEmpty();
	}

	@Test
	void aJobOfANodeThatDiedIsDoneByAnother() {
		plan(1, START);
		this.jdbc.sql("update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = ?")
			.param(START.atOffset(ZoneOffset.UTC))
			.update();
		this.hand.reviveDead();
		this.hand.runDue();
		assertThat(this.errand.runs).isEmpty();
		this.clock.advance(Duration.ofHours(1));
		this.hand.reviveDead();
		this.hand.runDue();
		assertThat(this.errand.runs).containsExactly("1");
	}

	private void plan(Object key, Instant when) {
		this.transaction.executeWithoutResult((status) -> this.jobs.plan(ERRAND, key, when));
	}

	private boolean cancel(Object key) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> this.jobs.cancel(ERRAND, key)));
	}

	private static void fail(String key) {
		throw new IllegalStateException("anna@example.org");
	}

}
