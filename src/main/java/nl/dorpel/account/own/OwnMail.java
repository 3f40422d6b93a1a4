package nl.dorpel.account.own;

import java.time.Instant;
import java.util.List;

import nl.dorpel.account.PersonalData;
import nl.dorpel.platform.mail.MailLog;

import org.springframework.stereotype.Component;

/**
 * The mail that the portal still has of what it wrote to somebody, in the download of
 * their own data.
 */
@Component
class OwnMail implements PersonalData {

	private final MailLog mail;

	OwnMail(MailLog mail) {
		this.mail = mail;
	}

	private record Copy(Instant writtenAt, String subject, String text) {

	}

	@Override
	public String section() {
		return "mail";
	}

	@Override
	public List<?> of(long accountId, String email) {
		return this.mail.to(email)
			.stream()
			.map((mail) -> new Copy(mail.createdAt(), mail.subject(), mail.text()))
			.toList();
	}

}
