package nl.dorpel.platform.mail;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.platform.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the header of a notice to its end, as a program that reads mail does it, and as a
 * person does.
 */
@WebTest
class UnsubscribeTests {

	@LocalServerPort
	int port;

	@Autowired
	Subscriptions subscriptions;

	@Autowired
	TestNotices notices;

	@Autowired
	Outbox outbox;

	@Autowired
	MailLog log;

	@Autowired
	TransactionTemplate transaction;

	/** The path that stands in the header of a notice. */
	private String pathFor(UUID reader, String language) {
		UUID mail = this.transaction.execute((status) -> this.outbox
			.post(TestNotices.letter(this.subscriptions, this.notices, reader, Locale.of(language))));
		String header = this.log.find(mail).orElseThrow().unsubscribe();
		return URI.create(String.valueOf(header)).getPath();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void onePostWithoutSessionCookieOrTokenEndsIt(String language) {
		UUID reader = this.notices.subscribe();
		UUID other = this.notices.subscribe();
		Visitor program = new Visitor(this.port);
		Visitor.Answer answer = program.posts(pathFor(reader, language), "List-Unsubscribe=One-Click");
		assertThat(answer.status()).as("no redirect").isEqualTo(200);
		assertThat(answer.header("Set-Cookie")).isEmpty();
		assertThat(this.notices.reach(reader)).isFalse();
		assertThat(this.notices.reach(other)).isTrue();
		assertThat(program.posts(pathFor(reader, language), "List-Unsubscribe=One-Click").status()).isEqualTo(200);
	}

	@Test
	void lookingAtItEndsNothingAndTheButtonDoes() {
		UUID reader = this.notices.subscribe();
		String path = pathFor(reader, "nl");
		Visitor.Answer looked = new Visitor(this.port).gets(path, "Accept", "text/html");
		assertThat(looked.header("Set-Cookie")).isEmpty();
		assertThat(looked.header("Cache-Control")).contains("no-store");
		assertThat(new Visitor(this.port).asks("HEAD", path).status()).isEqualTo(200);
		Neighbour person = new Neighbour(this.port).opens(path);
		assertThat(person.reads()).contains("Je krijgt nu mail over café één");
		assertThat(this.notices.reach(reader)).isTrue();
		assertThat(person.sends().reads()).contains("Je bent afgemeld", "café één");
		assertThat(this.notices.reach(reader)).isFalse();
	}

	@Test
	void whoIsSignedInUsesTheSameButton() {
		UUID reader = this.notices.subscribe();
		Neighbour person = Neighbour.as("zelfbeheerder", this.port).opens(pathFor(reader, "nl"));
		assertThat(person.sends().status()).isEqualTo(200);
		assertThat(this.notices.reach(reader)).isFalse();
		assertThat(person.opens("/mijn").path()).isEqualTo("/mijn");
	}

	@Test
	void whoeverGuessesLearnsNothing() {
		Visitor guesser = new Visitor(this.port);
		String known = "/afmelden/proef/";
		assertThat(withoutKeys(guesser.posts(known + UUID.randomUUID(), "")))
			.isEqualTo(withoutKeys(guesser.posts(known + this.notices.subscribe(), "")));
		assertThat(guesser.gets("/afmelden/anders/" + UUID.randomUUID()).status()).isEqualTo(404);
		assertThat(guesser.posts("/afmelden/anders/" + UUID.randomUUID(), "").status()).isEqualTo(404);
		assertThat(guesser.gets(known + "geen-sleutel").status()).isIn(400, 404);
	}

	private static String withoutKeys(Visitor.Answer answer) {
		assertThat(answer.status()).isEqualTo(200);
		return answer.text().replaceAll("[0-9a-f-]{36}", "");
	}

}
