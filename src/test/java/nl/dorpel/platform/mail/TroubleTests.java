package nl.dorpel.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import nl.dorpel.platform.job.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Mail servers that are away, slow or unwilling.
 */
class TroubleTests extends MailRoom {

	@Autowired
	Jobs jobs;

	@Autowired
	Postman postman;

	@Autowired
	Outbox outbox;

	@BeforeEach
	void aServerThatIsAway() {
		this.servers.stop();
	}

	@Test
	void whatFailsWhileTheServerIsAwayIsSentWhenItIsBack() {
		UUID id = this.office.post(PostOffice.letter());
		this.office.deliver();
		assertFailing(id, MailProblem.NO_CONNECTION);
		this.servers.startGood();
		this.office.deliver();
		assertThat(this.servers.received()).as("before its moment").isEmpty();
		this.clock.advance(Duration.ofSeconds(30));
		this.office.deliver();
		assertThat(this.servers.received()).hasSize(1);
		assertThat(line(id).state()).isEqualTo(MailState.SENT);
		assertThat(line(id).attempts()).isEqualTo(2);
		assertThat(line(id).problem()).isNull();
	}

	@Test
	void whatCanStillBeTakenBackIsNotSentWhoeverCalls() {
		UUID id = this.transaction
			.execute((status) -> this.outbox.post(PostOffice.letter(), this.clock.instant().plusSeconds(30)));
		assertThatExceptionOfType(MailNotSent.class).isThrownBy(() -> this.postman.run(id.toString()));
		assertThat(line(id).state()).isEqualTo(MailState.WAITING);
		assertThat(line(id).attempts()).isZero();
	}

	@Test
	void eachFailureDoublesTheWait() {
		UUID id = this.office.post(PostOffice.letter());
		for (int seconds : List.of(30, 60, 120, 240, 480, 960, 1920, 3840, 3840)) {
			this.office.deliver();
			Instant next = line(id).nextAttempt();
			assertThat(next).isEqualTo(this.clock.instant().plusSeconds(seconds));
			this.clock.set(next);
		}
	}

	@Test
	void aServerThatDoesNotAnswerIsNotWaitedForLongAndTriedAgain() {
		ScriptedMailServer slow = this.servers.startBad().answering("CONNECT", ScriptedMailServer.SILENCE);
		UUID id = this.office.post(PostOffice.letter());
		this.office.deliver();
		assertFailing(id, MailProblem.TOO_SLOW);
		assertThat(slow.connections).hasValue(1);
	}

	@Test
	void aServerThatFallsSilentHalfwayIsTriedAgain() {
		this.servers.startBad().answering(".", ScriptedMailServer.SILENCE);
		UUID id = this.office.post(PostOffice.letter());
		this.office.deliver();
		assertFailing(id, MailProblem.TOO_SLOW);
	}

	@Test
	void aServerThatTookTheMailAndNeverSaysGoodbyeGetsItOnce() {
		ScriptedMailServer rude = this.servers.startBad().answering("QUIT", ScriptedMailServer.SILENCE);
		UUID id = this.office.post(PostOffice.letter());
		this.office.deliver();
		this.clock.advance(Duration.ofDays(1));
		this.office.deliver();
		assertThat(line(id).state()).isEqualTo(MailState.SENT);
		assertThat(rude.taken).hasValue(1);
	}

	@ParameterizedTest
	@CsvSource({ "RCPT, 550 no such user, ADDRESS_REFUSED", "RCPT, 552 mailbox full, ADDRESS_REFUSED",
			"DATA, 554 not like this, MESSAGE_REFUSED", "., 554 looks like spam, MESSAGE_REFUSED" })
	void whatIsRefusedForGoodShowsAtOnceAndIsNotTriedAgain(String command, String answer, MailProblem problem) {
		ScriptedMailServer server = this.servers.startBad().answering(command, answer);
		UUID id = this.office.post(PostOffice.letter());
		this.office.deliver();
		assertThat(this.log.givenUp()).extracting(MailLine::id).containsExactly(id);
		assertThat(this.log.givenUp().getFirst().problem()).isEqualTo(problem);
		assertThat(this.log.givenUp().getFirst().serverAnswer()).contains(answer);
		this.clock.advance(Duration.ofDays(2));
		this.office.deliver();
		assertThat(server.connections).hasValue(1);
		assertThat(this.jobs.nextRuns(Postman.JOB)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "CONNECT, 421 too busy, OTHER", "CONNECT, 554 no service, OTHER", "MAIL, 450 not now, NOT_NOW",
			"MAIL, 550 not from you, SENDER_REFUSED", "RCPT, 451 greylisted, NOT_NOW", "DATA, 452 no room, NOT_NOW",
			"., 451 come back, NOT_NOW" })
	void whatMayWorkLaterIsTriedAgain(String command, String answer, MailProblem problem) {
		this.servers.startBad().answering(command, answer);
		UUID id = this.office.post(PostOffice.letter());
		this.office.deliver();
		assertFailing(id, problem);
		this.servers.startGood();
		this.clock.advance(Duration.ofSeconds(30));
		this.office.deliver();
		assertThat(this.servers.received()).hasSize(1);
	}

	@Test
	void afterADayOfFailureItShowsAndCanBeSentAgain() {
		UUID id = this.office.post(PostOffice.letter());
		Instant start = this.clock.instant();
		while (line(id).state() != MailState.GIVEN_UP) {
			this.office.deliver();
			assertThat(this.clock.instant()).isBefore(start.plus(Duration.ofHours(26)));
			this.clock.advance(Duration.ofMinutes(65));
		}
		MailLine given = this.log.givenUp().getFirst();
		assertThat(given.id()).isEqualTo(id);
		assertThat(given.closedAt()).isAfterOrEqualTo(start.plus(Duration.ofDays(1)));
		assertThat(given.attempts()).isGreaterThan(20);
		assertThat(given.problem()).isEqualTo(MailProblem.NO_CONNECTION);
		assertThat(this.log.failing()).isEmpty();

		this.servers.startGood();
		this.clock.advance(Duration.ofDays(1));
		this.office.deliver();
		assertThat(this.servers.received()).as("not by itself").isEmpty();
		assertThat(this.log.sendAgain(id)).isTrue();
		this.office.deliver();
		assertThat(this.servers.received()).hasSize(1);
		assertThat(this.log.givenUp()).isEmpty();
	}

	@Test
	void whatIsSentAgainAndFailsGetsAnotherDay() {
		this.servers.startBad().answering("RCPT", "550 no such user");
		UUID id = this.office.post(PostOffice.letter());
		this.office.deliver();
		this.clock.advance(Duration.ofDays(3));
		this.servers.stop();
		this.log.sendAgain(id);
		this.office.deliver();
		assertFailing(id, MailProblem.NO_CONNECTION);
	}

	@Test
	void onlyWhatWasGivenUpCanBeSentAgain() {
		this.servers.startGood();
		UUID id = this.office.post(PostOffice.letter());
		assertThatIllegalStateException().isThrownBy(() -> this.log.sendAgain(id));
		this.office.deliver();
		assertThatIllegalStateException().isThrownBy(() -> this.log.sendAgain(id));
		assertThat(this.log.sendAgain(UUID.randomUUID())).isFalse();
	}

	@Test
	void twentyWhoSendTheSameMailAtTheSameMomentSendItOnce() throws Exception {
		this.servers.startGood();
		UUID id = this.office.post(PostOffice.letter());
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Void> node = () -> {
				start.await();
				this.postman.run(id.toString());
				return null;
			};
			IntStream.range(0, 20).forEach((i) -> nodes.submit(node));
			start.countDown();
		}
		assertThat(this.servers.received()).hasSize(1);
		assertThat(line(id).attempts()).isEqualTo(1);
		assertThat(line(id).state()).isEqualTo(MailState.SENT);
	}

	@Test
	void aNodeThatDiedWhileSendingLeavesTheMailToAnother() {
		this.servers.startGood();
		UUID id = this.office.post(PostOffice.letter());
		this.office.claim(id);
		this.office.deliver();
		assertThat(this.servers.received()).as("may still be under way").isEmpty();
		this.clock.advance(Duration.ofMinutes(5));
		this.office.deliver();
		assertThat(this.servers.received()).hasSize(1);
		assertThat(line(id).state()).isEqualTo(MailState.SENT);
	}

	private void assertFailing(UUID id, MailProblem problem) {
		assertThat(this.log.failing()).extracting(MailLine::id).containsExactly(id);
		MailLine line = line(id);
		assertThat(line.state()).isEqualTo(MailState.FAILING);
		assertThat(line.problem()).isEqualTo(problem);
		assertThat(line.serverAnswer()).isNotBlank();
		assertThat(line.failingSince()).isEqualTo(this.clock.instant());
		assertThat(line.nextAttempt()).isEqualTo(this.clock.instant().plusSeconds(30));
		assertThat(this.log.givenUp()).isEmpty();
	}

	private MailLine line(UUID id) {
		return this.log.latest(10).stream().filter((line) -> line.id().equals(id)).findFirst().orElseThrow();
	}

}
