package nl.dorpel.platform.mail;

import java.time.Duration;
import java.util.UUID;

import nl.dorpel.platform.job.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mail that waited so long that it would only confuse.
 */
class ExpiryTests extends MailRoom {

	private static final Duration VALID = Duration.ofMinutes(30);

	@Autowired
	Jobs jobs;

	@BeforeEach
	void aServerThatIsAway() {
		this.servers.stop();
	}

	private Letter shortLived() {
		return PostOffice.letter().until(this.clock.instant().plus(VALID)).leavingNoTrace();
	}

	@Test
	void whatIsOverIsNotSentAndStaffSeeIt() {
		UUID id = this.office.post(shortLived());
		this.office.deliver();
		assertThat(this.log.failing()).hasSize(1);
		this.servers.startGood();
		this.clock.advance(VALID);
		this.office.deliver();
		assertThat(this.servers.received()).isEmpty();
		assertThat(this.log.failing()).isEmpty();
		assertThat(this.log.expired()).singleElement().satisfies((line) -> {
			assertThat(line.id()).isEqualTo(id);
			assertThat(line.closedAt()).isEqualTo(this.clock.instant());
		});
		assertThat(this.jobs.nextRuns(Postman.JOB)).as("not tried again").isEmpty();
	}

	@Test
	void untilTheLastMomentItIsSent() {
		this.office.post(shortLived());
		this.office.deliver();
		this.servers.startGood();
		this.clock.advance(VALID.minusMillis(1));
		this.office.deliver();
		assertThat(this.servers.received()).hasSize(1);
		assertThat(this.log.expired()).isEmpty();
	}

	@Test
	void whatWasGivenUpAndIsSentAgainTooLateIsNotSentEither() {
		this.servers.startBad().answering("RCPT", "550 no such user");
		UUID id = this.office.post(PostOffice.letter().until(this.clock.instant().plus(VALID)));
		this.office.deliver();
		this.servers.startGood();
		this.clock.advance(VALID);
		this.log.sendAgain(id);
		this.office.deliver();
		assertThat(this.servers.received()).isEmpty();
		assertThat(this.log.expired()).extracting(MailLine::id).containsExactly(id);
	}

	@Test
	void whatNeverExpiresIsSentHoweverLate() {
		this.office.post(PostOffice.letter());
		this.office.deliver();
		this.servers.startGood();
		this.clock.advance(Duration.ofHours(23));
		this.office.deliver();
		assertThat(this.servers.received()).hasSize(1);
	}

}
