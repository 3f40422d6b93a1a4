package nl.dorpel.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;

import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.mail.Outbox;
import nl.dorpel.platform.web.SiteAddress;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letter by which somebody learns that the portal has an account for them. It lets
 * nobody in by itself: it leads to the page where one signs in. An account that is never
 * used is removed by {@link UnusedInvitations}.
 */
@Component
public class Invitation {

	private final Outbox outbox;

	private final SiteAddress site;

	private final Clock clock;

	Invitation(Outbox outbox, SiteAddress site, Clock clock) {
		this.outbox = outbox;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * Posts it, with the account or its new role in one transaction.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void send(Account account) {
		account.invited(this.clock.instant());
		String email = Objects.requireNonNull(account.email());
		String prefix = account.language().equals("en") ? "/en" : "";
		String link = this.site.of(prefix + "/inloggen?email=" + URLEncoder.encode(email, StandardCharsets.UTF_8));
		this.outbox.post(Letter
			.to(new MailAddress(email, account.name()), Locale.of(account.language()), "account/mail/invitation")
			.with("email", email)
			.with("link", link)
			.with("roles", account.roles().stream().map(Role::slug).sorted().toList()));
	}

}
