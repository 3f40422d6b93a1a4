package nl.dorpel.platform.mail;

import java.time.Duration;
import java.util.UUID;

import nl.dorpel.platform.job.Jobs;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mail is kept no longer than needed, and not at all of who asks to be forgotten.
 */
class ForgettingTests extends MailRoom {

	@Autowired
	Outbox outbox;

	@Autowired
	MailRetention retention;

	@Autowired
	Jobs jobs;

	@Test
	void aForgottenAddressIsInNoTableAnyMore() {
		this.office.post(PostOffice.letterTo("Anna@Example.org"));
		this.office.post(PostOffice.letterTo("staff@example.org").with("quote", "Van: anna@example.org."));
		this.office.post(PostOffice.letterTo("staff@example.org").answeredAt(MailAddress.of("anna@example.org")));
		this.office.post(PostOffice.letterTo("staff@example.org").with("visitor", "anna@example.org"));
		this.office.deliver();
		this.office.post(PostOffice.letterTo("anna@example.org"));
		assertThat(occurrences("anna@example.org")).isEqualTo(5);
		forget("anna@example.ORG");
		assertThat(occurrences("anna@example.org")).isZero();
		assertThat(this.log.latest(10)).isEmpty();
		assertThat(this.jobs.nextRuns(Postman.JOB)).isEmpty();
		int sent = this.servers.received().size();
		this.office.deliver();
		assertThat(this.servers.received()).hasSize(sent);
	}

	@Test
	void anAddressThatLooksAlikeIsNotForgotten() {
		this.office.post(PostOffice.letterTo("joanna@example.org"));
		this.office.post(PostOffice.letterTo("jo.anna@example.org"));
		this.office.post(PostOffice.letterTo("anna@example.org.example"));
		this.office.post(PostOffice.letterTo("staff@example.org").with("quote", "Van joanna@example.org"));
		forget("anna@example.org");
		assertThat(this.log.latest(10)).hasSize(4);
	}

	@Test
	void forgettingIsPartOfTheTransaction() {
		this.office.post(PostOffice.letter());
		this.transaction.executeWithoutResult((status) -> {
			this.outbox.forget("anna@example.org");
			status.setRollbackOnly();
		});
		this.office.deliver();
		assertThat(this.servers.received()).hasSize(1);
	}

	@Test
	void aFarewellLeavesNoTraceOnceItIsSent() {
		this.office.post(PostOffice.letter().leavingNoTrace());
		assertThat(this.log.latest(10)).hasSize(1);
		this.office.deliver();
		assertThat(this.servers.received()).hasSize(1);
		assertThat(this.log.latest(10)).isEmpty();
	}

	@Test
	void aFarewellThatIsRefusedLeavesNoTraceEither() {
		this.servers.startBad().answering("RCPT", "550 no such user <anna@example.org>");
		this.office.post(PostOffice.letter().leavingNoTrace());
		this.office.deliver();
		assertThat(occurrences("anna@example.org")).isZero();
		assertThat(this.jobs.nextRuns(Postman.JOB)).isEmpty();
	}

	@Test
	void mailIsRemovedThirtyDaysAfterItWasSentAndNotSooner() {
		UUID old = this.office.post(PostOffice.letter());
		this.office.deliver();
		this.clock.advance(Duration.ofDays(10));
		UUID newer = this.office.post(PostOffice.letter());
		this.office.deliver();
		this.clock.advance(Duration.ofDays(20));
		this.retention.run();
		assertThat(this.log.find(old)).isPresent();
		this.clock.advance(Duration.ofMillis(1));
		this.retention.run();
		assertThat(this.log.find(old)).isEmpty();
		assertThat(this.log.find(newer)).isPresent();
	}

	@Test
	void mailForLaterIsNotOldBeforeItsMoment() {
		UUID id = this.transaction
			.execute((status) -> this.outbox.post(PostOffice.letter(), this.clock.instant().plus(Duration.ofDays(90))));
		this.clock.advance(Duration.ofDays(80));
		this.retention.run();
		assertThat(this.log.find(id)).isPresent();
	}

	private void forget(String address) {
		this.transaction.executeWithoutResult((status) -> this.outbox.forget(address));
	}

	private int occurrences(String address) {
		return this.jdbc.sql("""
				select (select count(*) from mail m where m::text ilike :part)
					+ (select count(*) from scheduled_tasks t where t::text ilike :part)
					+ (select count(*) from job_failure f where f::text ilike :part)
				""").param("part", "%" + address + "%").query(Integer.class).single();
	}

}
