package nl.dorpel.platform.mail;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import nl.dorpel.platform.web.SiteAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where notices are ended.
 */
@Component
public class Subscriptions {

	static final String PATH = "/afmelden";

	private final ObjectProvider<Subscription> known;

	private final SiteAddress site;

	Subscriptions(ObjectProvider<Subscription> known, SiteAddress site) {
		this.known = known;
		this.site = site;
	}

	/**
	 * The address at which one POST ends the notices to one person, and where people find
	 * a button.
	 */
	public URI address(Subscription subscription, UUID key, Locale language) {
		String prefix = language.getLanguage().equals("en") ? "/en" : "";
		return URI.create(this.site.of(prefix + PATH + "/" + subscription.slug() + "/" + key));
	}

	Optional<Subscription> find(String slug) {
		return this.known.stream().filter((subscription) -> subscription.slug().equals(slug)).findFirst();
	}

	@Transactional
	public void end(Subscription subscription, UUID key) {
		subscription.end(key);
	}

}
