package nl.dorpel.account.signin;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.job.PlannedJob;
import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.mail.Outbox;
import nl.dorpel.platform.web.SiteAddress;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Mails who knocked a link and a code, if the portal knows them.
 */
@Component
class SignInLetter implements PlannedJob {

	static final String JOB = "account-sign-in-letter";

	private final SignIns signIns;

	private final People people;

	private final Outbox outbox;

	private final SiteAddress site;

	private final Clock clock;

	private final TransactionOperations transaction;

	SignInLetter(SignIns signIns, People people, Outbox outbox, SiteAddress site, Clock clock,
			TransactionOperations transaction) {
		this.signIns = signIns;
		this.people = people;
		this.outbox = outbox;
		this.site = site;
		this.clock = clock;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return JOB;
	}

	@Override
	public void run(String key) {
		UUID id = UUID.fromString(key);
		this.transaction.executeWithoutResult((status) -> this.signIns.accountToMail(id, this.clock.instant())
			.flatMap(this.people::find)
			.ifPresent((person) -> write(id, person)));
	}

	private void write(UUID id, SignedIn person) {
		String token = Secret.token();
		String code = Secret.code();
		this.signIns.seal(id, Secret.hash(token), Secret.hash(id, code));
		String prefix = person.language().equals("en") ? "/en" : "";
		this.outbox.post(Letter
			.to(new MailAddress(person.email(), person.displayName()), Locale.of(person.language()),
					"account/mail/sign-in")
			.with("code", code.substring(0, 3) + " " + code.substring(3))
			.with("link", this.site.of(prefix + "/inloggen/link/" + token))
			.with("minutes", FrontDoor.VALID.toMinutes())
			.leavingNoTrace());
	}

}
