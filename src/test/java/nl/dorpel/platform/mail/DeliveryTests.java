package nl.dorpel.platform.mail;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What arrives at a mail server that works.
 */
class DeliveryTests extends MailRoom {

	@Autowired
	Outbox outbox;

	@Test
	void aLetterArrivesOnceWithTextAndHtml() throws Exception {
		UUID id = this.office.post(PostOffice.letter());
		this.office.deliver();
		this.office.deliver();
		assertThat(this.servers.received()).hasSize(1);
		MimeMessage message = this.servers.received().getFirst();
		assertThat(message.getSubject()).isEqualTo("Bram komt één keer langs");
		assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("Anna <anna@example.org>");
		assertThat(message.getFrom()).extracting(Object::toString).containsExactly("Dorpel <post@dorpel.example>");
		assertThat(message.getReplyTo()).extracting(Object::toString).containsExactly("antwoord@dorpel.example");
		assertThat(message.getSentDate()).isEqualTo("2027-03-01T10:00:00Z");
		assertThat(header(message, "Message-ID")).isEqualTo("<" + id + "@dorpel.example>");
		assertThat(header(message, "Auto-Submitted")).isEqualTo("auto-generated");
		assertThat(header(message, "Content-Language")).isEqualTo("nl");
		assertThat(message.getContentType()).startsWith("multipart/alternative");
		assertThat(part(message, 0)).isEqualToNormalizingNewlines("""
				Dorpel

				Dag Anna,

				Bram komt langs in het buurthuis.

				- De koffie is bruin
				- De tuin is groen

				Laat weten of je er bent:
				https://dorpel.example/bezoek/1?a=1&b=2

				Wil je meer weten? Lees over Dorpel (https://dorpel.example/over).

				Dit bericht komt van Dorpel, het portaal van buurt-, wijk- en dorpshuizen. https://dorpel.example""");
		assertThat(part(message, 1)).startsWith("<!doctype html>")
			.contains("<html lang=\"nl\"", "Dag Anna,", "Laat weten of je er bent</a>",
					"href=\"https://dorpel.example/over\"", "prefers-color-scheme: dark");
		assertThat(this.log.find(id)).get().extracting(ReadableMail::state).isEqualTo(MailState.SENT);
	}

	@Test
	void bothPartsAreQuotedPrintableUtf8() throws Exception {
		this.office.post(PostOffice.letter());
		this.office.deliver();
		MimeMultipart parts = (MimeMultipart) this.servers.received().getFirst().getContent();
		for (int i = 0; i < 2; i++) {
			BodyPart part = parts.getBodyPart(i);
			assertThat(part.getHeader("Content-Transfer-Encoding")).containsExactly("quoted-printable");
			assertThat(part.getContentType()).containsIgnoringCase("charset=utf-8");
		}
	}

	@Test
	void anEnglishReaderGetsEnglishWithEnglishAddresses() throws Exception {
		this.office.post(Letter.to(MailAddress.of("ben@example.org"), PostOffice.ENGLISH, "mail-test/visit")
			.with("visitor", "Bram")
			.with("link", "https://dorpel.example/x"));
		this.office.deliver();
		MimeMessage message = this.servers.received().getFirst();
		assertThat(message.getSubject()).isEqualTo("Bram drops by once – at last");
		assertThat(part(message, 0)).contains("Hello,", "- The coffee is brown",
				"Read about Dorpel (https://dorpel.example/en/over).", "This message comes from Dorpel");
		assertThat(part(message, 1)).contains("<html lang=\"en\"", "Hello,", "https://dorpel.example/en/over");
		assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("ben@example.org");
	}

	@Test
	void aNoticeCanBeEndedWithOneClick() throws Exception {
		URI ending = URI.create("https://dorpel.example/berichten/afmelden/abc");
		this.office.post(PostOffice.letter().unsubscribedAt(ending));
		this.office.deliver();
		MimeMessage message = this.servers.received().getFirst();
		assertThat(header(message, "List-Unsubscribe")).isEqualTo("<" + ending + ">");
		assertThat(header(message, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
		assertThat(part(message, 0)).endsWith("Geen berichten als dit meer:\r\n" + ending);
		assertThat(part(message, 1)).contains("href=\"" + ending + "\"");
	}

	@Test
	void whatIsNoNoticeCannotBeEnded() throws Exception {
		this.office.post(PostOffice.letter());
		this.office.deliver();
		assertThat(this.servers.received().getFirst().getHeader("List-Unsubscribe")).isNull();
		assertThat(part(this.servers.received().getFirst(), 0)).doesNotContain("Geen berichten");
	}

	@Test
	void anAnswerGoesWhereTheLetterSays() throws Exception {
		this.office.post(PostOffice.letter().answeredAt(MailAddress.of("bram@example.org")));
		this.office.deliver();
		assertThat(this.servers.received().getFirst().getReplyTo()).extracting(Object::toString)
			.containsExactly("bram@example.org");
	}

	@Test
	void noMailWithoutTheChange() {
		this.transaction.executeWithoutResult((status) -> {
			this.outbox.post(PostOffice.letter());
			status.setRollbackOnly();
		});
		this.office.deliver();
		assertThat(this.servers.received()).isEmpty();
		assertThat(this.log.latest(10)).isEmpty();
	}

	@Test
	void noMailOutsideOfATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.outbox.post(PostOffice.letter()));
	}

	@Test
	void aLetterThatCannotBePrintedStopsTheChange() {
		Letter broken = Letter.to(MailAddress.of("anna@example.org"), PostOffice.DUTCH, "mail-test/broken");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.office.post(broken))
			.withMessage("mail-test/broken lacks the message mailtest.missing");
		assertThat(this.log.latest(10)).isEmpty();
	}

	@Test
	void aLetterForLaterWaitsForItsMomentAndCanBeTakenBackUntilThen() {
		Instant later = this.clock.instant().plusSeconds(30);
		UUID taken = this.transaction.execute((status) -> this.outbox.post(PostOffice.letter(), later));
		UUID left = this.transaction.execute((status) -> this.outbox.post(PostOffice.letter(), later));
		this.office.deliver();
		assertThat(this.servers.received()).isEmpty();
		assertThat(takeBack(taken)).isTrue();
		this.clock.set(later);
		this.office.deliver();
		assertThat(this.servers.received()).hasSize(1);
		assertThat(takeBack(left)).isFalse();
		assertThat(takeBack(taken)).isFalse();
		assertThat(this.log.find(taken)).get().extracting(ReadableMail::state).isEqualTo(MailState.CANCELLED);
	}

	private boolean takeBack(UUID id) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> this.outbox.takeBack(id)));
	}

	@Test
	void whatThePortalSentCanBeReadNewestFirst() {
		UUID first = this.office.post(PostOffice.letterTo("een@example.org"));
		UUID second = this.office.post(PostOffice.letterTo("twee@example.org"));
		this.office.deliver();
		List<MailLine> lines = this.log.latest(10);
		assertThat(lines).extracting(MailLine::id).containsExactly(second, first);
		assertThat(lines).extracting(MailLine::state).containsOnly(MailState.SENT);
		assertThat(lines).extracting(MailLine::nextAttempt).containsOnlyNulls();
		assertThat(this.log.latest(1)).extracting(MailLine::id).containsExactly(second);
		assertThat(this.log.find(first)).get().satisfies((mail) -> {
			assertThat(mail.recipient()).isEqualTo("een@example.org");
			assertThat(mail.text()).contains("Bram komt langs");
			assertThat(mail.html()).contains("Bram komt langs");
		});
	}

	private static String header(MimeMessage message, String name) throws Exception {
		assertThat(message.getHeader(name)).as(name).hasSize(1);
		return message.getHeader(name)[0];
	}

	private static String part(MimeMessage message, int index) throws Exception {
		return (String) ((MimeMultipart) message.getContent()).getBodyPart(index).getContent();
	}

}
