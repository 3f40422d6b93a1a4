package nl.dorpel.contact.asking;

import java.util.Map;
import java.util.UUID;

import nl.dorpel.WebTest;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.contact.ContactDesk;
import nl.dorpel.contact.ContactRequest;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.contact.Handling;
import nl.dorpel.contact.RequestState;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.mail.MailLog;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How somebody replies who was asked something back.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class ReplyTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	GivenRequests given;

	@Autowired
	ContactDesk desk;

	@Autowired
	People people;

	@Autowired
	MailLog mail;

	private final String email = UUID.randomUUID() + "@example.org";

	private FormVisitor visitor;

	private String reference;

	@BeforeEach
	void askedBack() {
		this.visitor = new FormVisitor(this.mvc).from(this.email);
		this.reference = this.given.question(this.email);
		SignedIn staff = this.people.byEmail("lsa-medewerker@demo.example")
			.flatMap((account) -> this.people.find(account.id()))
			.orElseThrow();
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(staff, null, "ROLE_STAFF"));
		this.desk.take(new Handling(staff, this.reference, this.given.version(this.reference)));
		this.desk.askBack(new Handling(staff, this.reference, this.given.version(this.reference)), "Welk huis?");
		SecurityContextHolder.clearContext();
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void theLinkInTheMailOpensAFormToReplyBy() {
		this.visitor.opens(link());
		assertThat(this.visitor.page().select("blockquote").text()).isEqualTo("Welk huis?");
		this.visitor.sends(Map.of("bericht", "<b>De Brink</b>"));
		assertThat(this.visitor.page().select("[role=status]").text()).startsWith("Bedankt");
		assertThat(this.given.state(this.reference)).isEqualTo(RequestState.TAKEN);
		String reply = this.given.read(this.reference, (request) -> request.history().getLast().text());
		assertThat(reply).isEqualTo("<b>De Brink</b>");
	}

	@Test
	void theSameReplyTwiceIsOne() {
		String link = link();
		this.visitor.opens(link).sends(Map.of("bericht", "De Brink"));
		int lines = lines();
		this.visitor.opens(link).sends(Map.of("bericht", "De Brink"));
		assertThat(lines()).isEqualTo(lines);
	}

	@Test
	void anEmptyReplyIsAskedForAgain() {
		this.visitor.opens(link()).sends(Map.of("bericht", "  "));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.errors()).containsExactly("Vul je bericht in.");
	}

	@Test
	void aReplyThatComesTooLateIsNotLostWithoutAWord() {
		this.visitor.opens(link());
		SignedIn staff = this.people.byEmail("lsa-medewerker@demo.example")
			.flatMap((account) -> this.people.find(account.id()))
			.orElseThrow();
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(staff, null, "ROLE_STAFF"));
		this.desk.close(new Handling(staff, this.reference, this.given.version(this.reference)), null);
		SecurityContextHolder.clearContext();
		this.visitor.sends(Map.of("bericht", "Toch nog"));
		assertThat(this.visitor.page().select("main").text()).contains("We zijn al klaar", "Toch nog");
		assertThat(this.given.read(this.reference, ContactRequest::state)).isEqualTo(RequestState.DONE);
	}

	private int lines() {
		return this.given.<Integer>read(this.reference, (request) -> request.history().size());
	}

	private String link() {
		UUID question = this.mail.latest(50)
			.stream()
			.filter((line) -> line.recipient().equals(this.email) && line.subject().startsWith("We hebben nog"))
			.findFirst()
			.orElseThrow()
			.id();
		String html = this.mail.find(question).orElseThrow().html();
		return Jsoup.parse(html).select("a.button").attr("href").replaceFirst("https?://[^/]*", "");
	}

}
