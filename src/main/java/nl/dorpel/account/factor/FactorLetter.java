package nl.dorpel.account.factor;

import java.util.Locale;

import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.mail.Outbox;
import nl.dorpel.platform.web.SiteAddress;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people by mail what has changed about how they sign in, in case it was somebody
 * else.
 */
@Component
class FactorLetter {

	private final People people;

	private final Outbox outbox;

	private final SiteAddress site;

	FactorLetter(People people, Outbox outbox, SiteAddress site) {
		this.people = people;
		this.outbox = outbox;
		this.site = site;
	}

	/**
	 * @param what has happened: a key of the messages
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void tell(long accountId, String what) {
		this.people.find(accountId).ifPresent((person) -> post(person, what));
	}

	private void post(SignedIn person, String what) {
		String prefix = person.language().equals("en") ? "/en" : "";
		this.outbox
			.post(Letter
				.to(new MailAddress(person.email(), person.displayName()), Locale.of(person.language()),
						"account/mail/factor")
				.with("what", what)
				.with("link", this.site.of(prefix + "/mijn/beveiliging")));
	}

}
