package nl.dorpel.platform.mail;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mail as its reader gets it.
 *
 * @param html a whole document, made by the portal's own templates
 */
public record ReadableMail(UUID id, String recipient, @Nullable String recipientName, String language, String subject,
		String text, String html, @Nullable String replyTo, @Nullable String unsubscribe, MailState state,
		Instant createdAt) {

	static ReadableMail of(Mail mail) {
		return new ReadableMail(mail.publicId(), mail.recipient(), mail.recipientName(), mail.language(),
				mail.subject(), mail.text(), mail.html(), mail.replyTo(), mail.unsubscribe(), mail.state(),
				mail.createdAt());
	}

}
