package nl.dorpel.site.staff;

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

	@Test
	void theStartPageTellsWhatWaitsForSomebody() {
		this.given.question(UUID.randomUUID() + "@example.org");
		Neighbour karima = Neighbour.as("lsa-medewerker", this.port).opens("/beheer");
		assertThat(karima.page().select(".door a")).extracting((link) -> link.attr("href"))
			.containsExactly("/beheer/contactverzoeken", "/beheer/mensen", "/beheer/post");
		assertThat(karima.page().select(".door").first().select(".tag").text())
			.matches("1 nieuw verzoek|\\d+ nieuwe verzoeken");
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

	private MailLine lineTo(String email) {
		return this.mail.latest(100)
			.stream()
			.filter((line) -> line.recipient().equals(email))
			.findFirst()
			.orElseThrow();
	}

}
