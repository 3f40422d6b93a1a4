package nl.dorpel.platform.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.job.JobsByHand;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What tests of mail do all the time.
 */
@TestComponent
public class PostOffice {

	static final Locale DUTCH = Locale.of("nl");

	static final Locale ENGLISH = Locale.of("en");

	private final Outbox outbox;

	private final Mails mails;

	private final JobsByHand jobs;

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	private final TestClock clock;

	PostOffice(Outbox outbox, Mails mails, JobsByHand jobs, TransactionTemplate transaction, JdbcClient jdbc,
			TestClock clock) {
		this.outbox = outbox;
		this.mails = mails;
		this.jobs = jobs;
		this.transaction = transaction;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** No mail, no jobs, and the time back at its start. */
	void empty() {
		this.jdbc.sql("truncate mail, mail_enclosure, scheduled_tasks, job_failure").update();
		this.clock.set(Instant.parse("2027-03-01T10:00:00Z"));
	}

	static Letter letter() {
		return letterTo("anna@example.org");
	}

	static Letter letterTo(String address) {
		return Letter.to(new MailAddress(address, "Anna"), DUTCH, "mail-test/visit")
			.with("visitor", "Bram")
			.with("link", "https://dorpel.example/bezoek/1?a=1&b=2");
	}

	UUID post(Letter letter) {
		return this.transaction.execute((status) -> this.outbox.post(letter));
	}

	/** What a node does before it sends a mail. */
	void claim(UUID id) {
		this.transaction
			.executeWithoutResult((status) -> this.mails.lock(id).orElseThrow().claim(this.clock.instant()));
	}

	void deliver() {
		this.jobs.runDue();
	}

}
