package nl.dorpel.platform.mail;

import java.util.UUID;

import nl.dorpel.platform.job.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Without settings mail waits, and with them it goes.
 */
@ExtendWith(OutputCaptureExtension.class)
class MailOpeningTests extends MailRoom {

	@Autowired
	MailOpening opening;

	@Autowired
	Mails mails;

	@Autowired
	Jobs jobs;

	@Test
	void withoutAServerMailWaitsAndGoesWhenThereIsOne(CapturedOutput output) {
		UUID id = this.office.post(PostOffice.letter());
		MailServer none = server(null, null);
		new Postman(this.mails, none, this.transaction, this.clock).run(id.toString());
		// The job is done, as it would be by a node without a mail server
		this.jdbc.sql("delete from scheduled_tasks").update();
		assertThat(this.log.find(id)).get().extracting(ReadableMail::state).isEqualTo(MailState.WAITING);

		this.transaction
			.executeWithoutResult((status) -> new MailOpening(none, this.mails, this.jobs, this.clock).open());
		assertThat(output.getAll().lines().filter((line) -> line.contains("Mail waits")).toList()).singleElement()
			.asString()
			.endsWith("Mail waits until SPRING_MAIL_HOST and DORPEL_MAIL_FROM are set; 1 waiting now.");
		assertThat(this.jobs.nextRuns(Postman.JOB)).isEmpty();

		this.opening.open();
		this.office.deliver();
		assertThat(this.servers.received()).hasSize(1);
		assertThat(this.log.find(id)).get().extracting(ReadableMail::state).isEqualTo(MailState.SENT);
	}

	@Test
	void atAStartMailThatHasAMomentKeepsIt(CapturedOutput output) {
		this.servers.stop();
		UUID id = this.office.post(PostOffice.letter());
		this.office.deliver();
		this.opening.open();
		assertThat(this.jobs.nextRuns(Postman.JOB)).containsEntry(id.toString(), this.clock.instant().plusSeconds(30));
		assertThat(output).doesNotContain("Mail waits");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "-, -, false", "-, post@dorpel.example, false", "'', post@dorpel.example, false",
					"mail.example, -, false", "mail.example, '', false", "mail.example, post@dorpel.example, true" })
	void aServerIsKnownWhenBothItsNameAndOurAddressAre(String host, String from, boolean known) {
		assertThat(server(host, from).isKnown()).isEqualTo(known);
	}

	private MailServer server(String host, String from) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		if (host != null) {
			JavaMailSenderImpl sender = new JavaMailSenderImpl();
			sender.setHost(host);
			beans.addBean("sender", sender);
		}
		return new MailServer(beans.getBeanProvider(JavaMailSenderImpl.class), new SenderProperties(from, null),
				this.clock);
	}

}
