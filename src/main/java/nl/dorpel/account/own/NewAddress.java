package nl.dorpel.account.own;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import nl.dorpel.account.AddressChanged;
import nl.dorpel.account.OwnAccount;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.account.mailed.MailedProofs;
import nl.dorpel.account.mailed.Purpose;
import nl.dorpel.account.mailed.WrongCode;
import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.mail.Outbox;
import nl.dorpel.platform.web.SiteAddress;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves people to another e-mail address, once they have shown that they read it.
 */
@Component
class NewAddress {

	private final MailedProofs proofs;

	private final OwnAccount account;

	private final People people;

	private final Outbox outbox;

	private final SiteAddress site;

	NewAddress(MailedProofs proofs, OwnAccount account, People people, Outbox outbox, SiteAddress site) {
		this.proofs = proofs;
		this.account = account;
		this.people = people;
		this.outbox = outbox;
		this.site = site;
	}

	/**
	 * Notes what somebody wants. The work is the same whether the address is free or not.
	 * @return what the code will be for
	 */
	@Transactional
	public UUID ask(SignedIn person, String email) {
		return this.proofs.askToMove(person.id(), email);
	}

	/**
	 * @return whether the link is good; it is so once
	 * @throws nl.dorpel.account.EmailTaken if the address became somebody else's
	 */
	@Transactional
	public boolean takeByLink(String token) {
		Optional<MailedProofs.Opened> opened = this.proofs.openByToken(Purpose.NEW_ADDRESS, token);
		opened.ifPresent(this::take);
		return opened.isPresent();
	}

	/**
	 * @throws WrongCode if it is another; that counts
	 * @throws nl.dorpel.account.EmailTaken if the address became somebody else's
	 */
	@Transactional(noRollbackFor = WrongCode.class)
	public void takeByCode(UUID id, String code) {
		take(this.proofs.openByCode(Purpose.NEW_ADDRESS, id, code));
	}

	private void take(MailedProofs.Opened opened) {
		this.account.move(opened.accountId(), String.valueOf(opened.newEmail()));
	}

	/** What was mailed to the old address lets nobody in any more. */
	@EventListener
	void tell(AddressChanged moved) {
		this.proofs.removeOf(moved.accountId());
		this.outbox.retire(moved.before());
		this.people.find(moved.accountId()).ifPresent((person) -> write(person, moved.before()));
	}

	/** In case it was somebody else. */
	private void write(SignedIn person, String before) {
		String prefix = person.language().equals("en") ? "/en" : "";
		this.outbox.post(Letter
			.to(new MailAddress(before, person.displayName()), Locale.of(person.language()), "account/mail/old-address")
			.with("link", this.site.of(prefix + "/contact"))
			.leavingNoTrace());
	}

}
