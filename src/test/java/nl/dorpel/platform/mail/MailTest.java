package nl.dorpel.platform.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.database.TestDatabase;
import nl.dorpel.platform.job.JobsByHand;
import nl.dorpel.platform.job.TestJobs;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Jobs and mail on a real PostgreSQL, a clock that a test moves, and jobs that run when a
 * test says so. Mail goes to the server of {@link MailServers}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = MailTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "spring.mail.host=127.0.0.1", "spring.mail.port=1",
				"spring.mail.properties[mail.smtp.connectiontimeout]=2000",
				"spring.mail.properties[mail.smtp.timeout]=500", "dorpel.mail.from=post@dorpel.example",
				"dorpel.mail.reply-to=antwoord@dorpel.example", "dorpel.site.url=https://dorpel.example" })
@Import({ TestDatabase.class, TestClock.class, JobsByHand.class, TestJobs.class, MailServers.class, PostOffice.class })
public @interface MailTest {

}
