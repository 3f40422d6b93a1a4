package nl.dorpel.platform.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The mail server of the settings, if they name one.
 */
@Component
class MailServer {

	private static final String PORTAL = "Dorpel";

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private final @Nullable JavaMailSenderImpl server;

	private final @Nullable MailAddress from;

	private final @Nullable MailAddress replyTo;

	private final Clock clock;

	MailServer(ObjectProvider<JavaMailSenderImpl> server, SenderProperties properties, Clock clock) {
		this.server = server.getIfAvailable();
		this.from = address(properties.from(), PORTAL);
		this.replyTo = address(properties.replyTo(), null);
		this.clock = clock;
	}

	private static @Nullable MailAddress address(@Nullable String address, @Nullable String name) {
		return StringUtils.hasText(address) ? new MailAddress(address, name) : null;
	}

	boolean isKnown() {
		return this.server != null && StringUtils.hasText(this.server.getHost()) && this.from != null;
	}

	/**
	 * Hands a mail over.
	 * @return what went wrong, or null
	 */
	@Nullable SendingFailure deliver(Mail mail) {
		JavaMailSenderImpl known = Objects.requireNonNull(this.server);
		try {
			known.send(message(known.createMimeMessage(), mail, Objects.requireNonNull(this.from)));
			return null;
		}
		catch (MailException ex) {
			return SendingFailure.of(ex);
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			throw new IllegalStateException("No message can be made of mail " + mail.publicId(), ex);
		}
	}

	private MimeMessage message(MimeMessage message, Mail mail, MailAddress sender)
			throws MessagingException, UnsupportedEncodingException {
		message.setFrom(header(sender));
		message.setRecipient(MimeMessage.RecipientType.TO,
				header(new MailAddress(mail.recipient(), mail.recipientName())));
		MailAddress answers = (mail.replyTo() != null) ? MailAddress.of(mail.replyTo()) : this.replyTo;
		if (answers != null) {
			message.setReplyTo(new InternetAddress[] { header(answers) });
		}
		message.setSubject(HeaderText.of(mail.subject()), UTF_8);
		message.setSentDate(Date.from(this.clock.instant()));
		message.setContentLanguage(new String[] { mail.language() });
		// The same at every attempt: whoever gets it twice can see that it is one mail
		message.setHeader("Message-ID", "<%s@%s>".formatted(mail.publicId(), sender.domain()));
		message.setHeader("Auto-Submitted", "auto-generated");
		if (mail.unsubscribe() != null) {
			message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
			message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
		}
		MimeMultipart both = new MimeMultipart("alternative");
		both.addBodyPart(part(mail.text(), "plain"));
		both.addBodyPart(part(mail.html(), "html"));
		message.setContent(withEnclosures(both, mail));
		return message;
	}

	private static MimeMultipart withEnclosures(MimeMultipart text, Mail mail) throws MessagingException {
		if (mail.enclosures().isEmpty()) {
			return text;
		}
		MimeMultipart all = new MimeMultipart("mixed");
		MimeBodyPart first = new MimeBodyPart();
		first.setContent(text);
		all.addBodyPart(first);
		for (Enclosure enclosure : mail.enclosures()) {
			MimeBodyPart part = new MimeBodyPart();
			part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.mediaType())));
			part.setFileName(enclosure.name());
			part.setHeader("Content-Transfer-Encoding", "base64");
			all.addBodyPart(part);
		}
		return all;
	}

	private static InternetAddress header(MailAddress address) throws UnsupportedEncodingException {
		return new InternetAddress(address.address(), address.name(), UTF_8);
	}

	private static MimeBodyPart part(String content, String kind) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(content, UTF_8, kind);
		part.setHeader("Content-Transfer-Encoding", "quoted-printable");
		return part;
	}

}
