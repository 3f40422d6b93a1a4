package nl.dorpel.trendbureau.theme;

import java.util.Locale;
import java.util.UUID;

import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.mail.Outbox;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.language.PageLanguage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks at an address whether its owner wants mail about a theme. The work and the letter
 * are the same whether the address is known or not.
 */
@Component
class Doorbell {

	private final Followers followers;

	private final Outbox outbox;

	private final SiteAddress site;

	Doorbell(Followers followers, Outbox outbox, SiteAddress site) {
		this.followers = followers;
		this.outbox = outbox;
		this.site = site;
	}

	@Transactional
	public void ring(ThemePage.Head theme, String email, Locale language) {
		UUID key = this.followers.ask(theme.id(), email, language.getLanguage());
		this.outbox.post(Letter.to(MailAddress.of(email), language, "trendbureau/mail/theme-follow")
			.with("title", theme.title())
			.with("link", this.site.of(PageLanguage.prefix(language) + "/trendbureau/volgen/" + key)));
	}

}
