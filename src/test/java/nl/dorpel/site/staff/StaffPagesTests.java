package nl.dorpel.site.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.AuditLog;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.mail.MailLine;
import nl.dorpel.platform.mail.MailLog;
import nl.dorpel.platform.mail.MailState;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where staff start, and the mail that somebody has to look at.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class StaffPagesTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenRequests given;

	@Autowired
	MailLog mail;

	@Autowired
	AuditLog audit;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@Test
	void theStartPageTellsWhatWaitsForSomebody() {
		this.given.question(UUID.randomUUID() + "@example.org");
		Neighbour karima = Neighbour.as("lsa-medewerker", this.port).opens("/beheer");
		assertThat(karima.page().select(".door a")).extracting((link) -> link.attr("href"))
			.containsExactly("/beheer/contactverzoeken", "/beheer/reacties", "/beheer/open-dagen",
					"/trendbureau/uitkomsten/te-laat", "/beheer/voorbeelden-in-wording", "/beheer/mensen",
					"/beheer/post", "/beheer/agenda");
		assertThat(karima.page().select(".door").first().select(".tag").text())
			.matches("1 nieuw verzoek|[\\d.]+ nieuwe verzoeken");
		assertThat(karima.opens("/en/beheer").page().select(".door a").first().attr("href"))
			.isEqualTo("/en/beheer/contactverzoeken");
		assertThat(karima.reads()).contains("Contact requests", "new request");
	}

	@Test
	void mailThatWasGivenUpIsSentAgainOnce() {
		String email = UUID.randomUUID() + "@example.org";
		this.given.question(email);
		UUID id = lineTo(email).id();
		this.jdbc.sql("""
				update mail set state = 'GIVEN_UP', closed_at = created_at, problem = 'ADDRESS_REFUSED',
					server_answer = '550 No such user' where public_id = ?
				""").param(id).update();
		Neighbour karima = Neighbour.as("lsa-medewerker", this.port).opens("/beheer/post");
		Neighbour olga = Neighbour.as("beheerder", this.port).opens("/beheer/post");
		assertThat(karima.reads()).contains("Opgegeven mail", email, "550 No such user");
		karima.takesForm("form[action*=" + id + "]").sends();
		assertThat(karima.reads()).contains("De mail gaat nog eens op weg.").doesNotContain(email);
		olga.takesForm("form[action*=" + id + "]").sends();
		assertThat(olga.reads()).contains("Deze mail is al weg");
		assertThat(lineTo(email).state()).isEqualTo(MailState.WAITING);
		assertThat(this.audit.about("mail:" + id)).singleElement()
			.satisfies((line) -> assertThat(line.actor()).isEqualTo("Karima El Amrani"));
	}

	@Test
	void mailThatWasNotWorthSendingAnyMoreIsSeenAndNotSentAgain() {
		String email = UUID.randomUUID() + "@example.org";
		this.given.question(email);
		UUID id = lineTo(email).id();
		this.jdbc.sql("update mail set state = 'EXPIRED', closed_at = created_at where public_id = ?")
			.param(id)
			.update();
		Neighbour karima = Neighbour.as("lsa-medewerker", this.port).opens("/beheer/post");
		assertThat(karima.page().select("table:has(caption:contains(te lang wachtte)) tbody").text()).contains(email);
		assertThat(karima.page().select("form[action*=" + id + "]")).isEmpty();
		karima.posts("/beheer/post/" + id + "/pogingen",
				"_csrf=" + karima.page().select("[name=_csrf]").first().attr("value"));
		assertThat(karima.status()).isLessThan(500);
		assertThat(lineTo(email).state()).isEqualTo(MailState.EXPIRED);
	}

	@Test
	void aJobThatHasFailedForADayIsTriedNow() {
		String key = UUID.randomUUID().toString();
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
				values ('test-job', :key, :later, false, 1)
				""").param("key", key).param("later", at(now.plus(Duration.ofHours(9)))).update();
		this.jdbc.sql("""
				insert into job_failure (task_name, task_instance, failing_since, failures, place)
				values ('test-job', :key, :since, 7, 'Postman.java:42')
				""").param("key", key).param("since", at(now.minus(Duration.ofDays(2)))).update();
		Neighbour karima = Neighbour.as("lsa-medewerker", this.port).opens("/beheer/post");
		assertThat(karima.reads()).contains("Taken die al een dag mislukken", "test-job", "Postman.java:42");
		karima.takesForm("form:has([value=" + key + "])").sends();
		assertThat(karima.reads()).contains("De taak wordt nu geprobeerd.");
		assertThat(this.jdbc.sql("select execution_time from scheduled_tasks where task_instance = ?")
			.param(key)
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single()).isEqualTo(now);
		assertThat(this.audit.about("job:test-job")).first()
			.satisfies((line) -> assertThat(line.actor()).isEqualTo("Karima El Amrani"));
		// Nobody else knows this job
		this.jdbc.sql("delete from scheduled_tasks where task_instance = ?").param(key).update();
		this.jdbc.sql("delete from job_failure where task_instance = ?").param(key).update();
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	private MailLine lineTo(String email) {
		return this.mail.latest(100)
			.stream()
			.filter((line) -> line.recipient().equals(email))
			.findFirst()
			.orElseThrow();
	}

}
