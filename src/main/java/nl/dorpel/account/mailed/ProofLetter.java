package nl.dorpel.account.mailed;

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
 * Mails a link and a code, if there is somebody to mail: to who knocked if the portal
 * knows them, and to a new address if it is nobody else's.
 */
@Component
class ProofLetter implements PlannedJob {

	static final String JOB = "account-sign-in-letter";

	private final MailedProofs proofs;

	private final WrongCodes wrongCodes;

	private final People people;

	private final Outbox outbox;

	private final SiteAddress site;

	private final TransactionOperations transaction;

	ProofLetter(MailedProofs proofs, WrongCodes wrongCodes, People people, Outbox outbox, SiteAddress site,
			TransactionOperations transaction) {
		this.proofs = proofs;
		this.wrongCodes = wrongCodes;
		this.people = people;
		this.outbox = outbox;
		this.site = site;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return JOB;
	}

	@Override
	public void run(String key) {
		UUID id = UUID.fromString(key);
		this.transaction.executeWithoutResult((status) -> this.proofs.waiting(id)
			.filter((waiting) -> this.people.stays(waiting.accountId()))
			.ifPresent((waiting) -> this.people.find(waiting.accountId())
				.ifPresent((person) -> write(id, waiting, person))));
	}

	private void write(UUID id, MailedProofs.Waiting waiting, SignedIn person) {
		String newEmail = waiting.newEmail();
		if (newEmail == null) {
			post(id, waiting, person, person.email(), "account/mail/sign-in", "/inloggen/link/");
		}
		else if (!this.people.isTaken(newEmail)) {
			post(id, waiting, person, newEmail, "account/mail/new-address", "/mijn/adres/link/");
		}
	}

	private void post(UUID id, MailedProofs.Waiting waiting, SignedIn person, String email, String template,
			String path) {
		MailedProofs.Sealed sealed = this.proofs.seal(id);
		String prefix = person.language().equals("en") ? "/en" : "";
		this.outbox.post(Letter.to(new MailAddress(email, person.displayName()), Locale.of(person.language()), template)
			.with("code", sealed.code().substring(0, 3) + " " + sealed.code().substring(3))
			.with("linkOnly", this.wrongCodes.areTooMany(waiting.accountId()))
			.with("link", this.site.of(prefix + path + sealed.token()))
			.with("minutes", MailedProofs.VALID.toMinutes())
			.until(waiting.expires())
			.leavingNoTrace());
	}

}
