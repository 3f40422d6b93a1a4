package nl.dorpel.account.signin;

import java.util.Optional;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.account.mailed.MailedProofs;
import nl.dorpel.account.mailed.Purpose;
import nl.dorpel.account.mailed.WrongCode;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people in.
 */
@Component
class FrontDoor {

	private final MailedProofs proofs;

	private final People people;

	FrontDoor(MailedProofs proofs, People people) {
		this.proofs = proofs;
		this.people = people;
	}

	/**
	 * Notes that somebody wants to come in. The work is the same whether the address is
	 * known or not, and so is the time it takes.
	 * @param returnTo where to go afterwards, or null
	 * @return what the code will be for
	 */
	@Transactional
	public UUID knock(String email, @Nullable String returnTo) {
		return this.proofs.askToComeIn(this.people.byEmail(email).map(Account::id).orElse(null), returnTo);
	}

	/** Whom a link lets in, once. */
	@Transactional
	public Optional<MailedProofs.Opened> openWithLink(String token) {
		return this.proofs.openByToken(Purpose.ENTRY, token);
	}

	/**
	 * Whom a code lets in, once.
	 * @throws WrongCode if it is another
	 */
	// The count of wrong codes stays, although this ends with an exception
	@Transactional(noRollbackFor = WrongCode.class)
	public MailedProofs.Opened openWithCode(UUID id, String code) {
		return this.proofs.openByCode(Purpose.ENTRY, id, code);
	}

}
