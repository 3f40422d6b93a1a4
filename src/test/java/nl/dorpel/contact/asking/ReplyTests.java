package nl.dorpel.contact.asking;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import nl.dorpel.WebTest;
import nl.dorpel.contact.AtTheDesk;
import nl.dorpel.contact.ContactDesk;
import nl.dorpel.contact.ContactRequest;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.contact.Handling;
import nl.dorpel.contact.RequestState;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.mail.MailLog;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How somebody replies who was asked something back.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class, AtTheDesk.class })
class ReplyTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	GivenRequests given;

	@Autowired
	ContactDesk desk;

	@Autowired
	AtTheDesk staff;

	@Autowired
	MailLog mail;

	private final String email = UUID.randomUUID() + "@example.org";

	private FormVisitor visitor;

	private String reference;

	@BeforeEach
	void askedBack() {
		this.visitor = new FormVisitor(this.mvc).from(this.email);
		this.reference = this.given.question(this.email);
		asStaff(this.desk::take);
		asStaff((handling) -> this.desk.askBack(handling, "Welk huis?"));
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
		asStaff((handling) -> this.desk.close(handling, null));
		this.visitor.sends(Map.of("bericht", "Toch nog"));
		assertThat(this.visitor.page().select("main").text()).contains("We zijn al klaar", "Toch nog");
		assertThat(this.given.read(this.reference, ContactRequest::state)).isEqualTo(RequestState.DONE);
	}

	@Test
	void aSecondQuestionLeavesTheLinkOfTheFirst() {
		String first = link();
		asStaff((handling) -> this.desk.askBack(handling, "En waar?"));
		assertThat(this.visitor.opens(link()).page().select("blockquote").text()).isEqualTo("En waar?");
		assertThat(this.visitor.opens(first).page().select("blockquote").text()).isEqualTo("Welk huis?");
		this.visitor.sends(Map.of("bericht", "De Brink"));
		assertThat(this.visitor.page().select("[role=status]").text()).startsWith("Bedankt");
	}

	@Test
	void aQuestionThatIsTakenBackHasNoLinkAndTheOneBeforeHas() {
		String first = link();
		asStaff((handling) -> this.desk.askBack(handling, "En waar?"));
		String second = link();
		asStaff((handling) -> this.desk.takeBack(handling, this.given.lastLine(this.reference)));
		assertThat(this.visitor.opens(second).status()).isEqualTo(404);
		this.visitor.opens(first).sends(Map.of("bericht", "De Brink"));
		assertThat(this.given.state(this.reference)).isEqualTo(RequestState.TAKEN);
	}

	private void asStaff(Consumer<Handling> act) {
		this.staff.does(this.reference, act);
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
