package nl.dorpel.platform.mail;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Nobody adds a header, a recipient or a message of their own.
 */
class HeaderInjectionTests extends MailRoom {

	private static final Set<String> OURS = Set.of("Return-Path", "Received", "Date", "From", "Reply-To", "To",
			"Message-ID", "Subject", "MIME-Version", "Content-Type", "Content-Language", "Auto-Submitted");

	@ParameterizedTest
	@ValueSource(strings = { "anna@example.org\r\nBcc: eve@example.org", "anna@example.org\nBcc: eve@example.org",
			"anna@example.org\rX: y", "anna@example.org,eve@example.org", "anna@example.org eve@example.org",
			"anna@example.org;eve@example.org", "Anna <anna@example.org>", "<anna@example.org>", "anna@example.org>",
			"anna@exa\u0000mple.org", "anna@example.org\u2028Bcc: x", "anna@example.org\u0085Bcc: x",
			"\"a\r\nb\"@example.org", "anna@example.org (comment)", "group: anna@example.org;", "anna", "anna@",
			"@example.org", "anna@localhost", "anna@@example.org", "anna@[127.0.0.1]", "ann a@example.org", "",
			" anna@example.org", "änna@example.org", "anna@éxample.org", "anna@example..org", "anna@example.org." })
	void whatIsNotOneAddressIsNoAddress(String address) {
		assertThat(MailAddress.accepts(address)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> MailAddress.of(address))
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("example"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "anna@example.org", "anna+dorp@sub.example.org", "a.b-c_d%e@example.co.uk",
			"O'Neil@example.org", "1@xn--caf-dma.example" })
	void ordinaryAddressesAreAccepted(String address) {
		assertThat(MailAddress.accepts(address)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Anna\r\nBcc: eve@example.org", "Anna\nBcc: eve@example.org", "Anna\r\n\r\nOther text",
			"Anna\" <eve@example.org>, \"", "Anna\u2028Bcc: eve@example.org", "Anna\u0085Bcc: eve@example.org",
			"Änna\r\nBcc: eve@example.org", "=?utf-8?q?Anna=0D=0ABcc:_eve@example.org?=", "Anna, eve@example.org" })
	void aNameStaysAName(String name) throws Exception {
		this.office.post(Letter.to(new MailAddress("anna@example.org", name), PostOffice.DUTCH, "mail-test/visit")
			.with("visitor", "Bram")
			.with("link", "https://dorpel.example/"));
		assertUntouched(received());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bram\r\nBcc: eve@example.org", "Bram\nX-Evil: 1", "Bram\r\n\r\n<h1>Other</h1>",
			"Bram\u2028Bcc: eve@example.org", "Br\u00e4m\u0085Bcc: eve@example.org",
			"Bram </title><script>alert(1)</script>" })
	void aSubjectStaysASubject(String visitor) throws Exception {
		this.office.post(PostOffice.letter().with("visitor", visitor));
		MimeMessage message = received();
		assertUntouched(message);
		assertThat(message.getSubject()).startsWith("Br").endsWith("komt één keer langs").doesNotContain("\n");
	}

	@Test
	void aVeryLongSubjectIsCutBetweenCharacters() throws Exception {
		this.office.post(PostOffice.letter().with("visitor", "😀".repeat(5000)));
		MimeMessage message = received();
		assertUntouched(message);
		assertThat(message.getSubject()).isEqualTo("😀".repeat(199) + "…");
	}

	@Test
	void anAnswerAddressStaysOneAddress() throws Exception {
		this.office
			.post(PostOffice.letter().answeredAt(new MailAddress("bram@example.org", "B\r\nBcc: eve@example.org")));
		MimeMessage message = received();
		assertUntouched(message);
		assertThat(message.getReplyTo()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "mailto:eve@example.org", "javascript:alert(1)", "/afmelden", "https:/x",
			"https://dorpel.example/é" })
	void unsubscribingHappensAtAWebAddress(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> PostOffice.letter().unsubscribedAt(URI.create(address)));
	}

	@Test
	void whatPeopleTypeIsNoHtmlAndNoLink() throws Exception {
		this.office.post(PostOffice.letter().with("quote", "<a href=\"https://evil.example\">x</a> & <img src=x>"));
		received();
		assertThat(this.jdbc.sql("select html from mail").query(String.class).single()).doesNotContain("<img")
			.contains("&lt;img src=x&gt;");
		assertThat(this.jdbc.sql("select text from mail").query(String.class).single())
			.contains("> <a href=\"https://evil.example\">x</a> & <img src=x>");
	}

	@Test
	void theDatabaseRefusesALineEndInAField() {
		this.office.post(PostOffice.letter());
		for (String column : List.of("recipient", "recipient_name", "subject", "reply_to", "unsubscribe")) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).as(column)
				.isThrownBy(() -> this.jdbc.sql("update mail set " + column + " = ?").param("a\r\nBcc: b").update());
		}
	}

	private MimeMessage received() {
		this.office.deliver();
		assertThat(this.servers.received()).hasSize(1);
		return this.servers.received().getFirst();
	}

	private static void assertUntouched(MimeMessage message) throws Exception {
		assertThat(Collections.list(message.getAllHeaders())).extracting(Header::getName)
			.doesNotHaveDuplicates()
			.isSubsetOf(OURS);
		assertThat(message.getAllRecipients()).hasSize(1);
		assertThat(message.getAllRecipients()[0].toString()).endsWith("anna@example.org>");
		assertThat(message.getContentType()).startsWith("multipart/alternative");
	}

}
