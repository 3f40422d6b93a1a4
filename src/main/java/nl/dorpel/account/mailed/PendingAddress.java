package nl.dorpel.account.mailed;

import java.time.Instant;
import java.util.List;

import nl.dorpel.account.PersonalData;

import org.springframework.stereotype.Component;

/**
 * An address that somebody wants to move to, and has not shown to be theirs yet, in the
 * download of one's own data.
 */
@Component
class PendingAddress implements PersonalData {

	private final MailedProofs proofs;

	PendingAddress(MailedProofs proofs) {
		this.proofs = proofs;
	}

	/** What is told of it. */
	record Copy(String email, Instant askedAt, Instant expiresAt) {

	}

	@Override
	public String section() {
		return "new-address";
	}

	@Override
	public List<Copy> of(long accountId, String email) {
		return this.proofs.pendingAddresses(accountId);
	}

}
