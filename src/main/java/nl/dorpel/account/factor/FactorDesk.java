package nl.dorpel.account.factor;

import nl.dorpel.account.AuditLog;
import nl.dorpel.account.NotYours;
import nl.dorpel.account.SignedIn;
import nl.dorpel.account.session.OpenSessions;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Helps who has lost their phone and their recovery codes.
 */
@Component
@PreAuthorize("hasRole('ADMIN')")
class FactorDesk {

	private final FactorChanges changes;

	private final Tries tries;

	private final FactorLetter letter;

	private final AuditLog audit;

	private final OpenSessions sessions;

	FactorDesk(FactorChanges changes, Tries tries, FactorLetter letter, AuditLog audit, OpenSessions sessions) {
		this.changes = changes;
		this.tries = tries;
		this.letter = letter;
		this.audit = audit;
		this.sessions = sessions;
	}

	/**
	 * A mail lets somebody in again. What is still signed in may be in the hands of
	 * whoever found the phone, so it is no longer.
	 * @throws NotYours if an administrator asks it for themselves: they have to show what
	 * they want to be rid of
	 */
	@Transactional
	public void reset(SignedIn administrator, long accountId) {
		if (administrator.id() == accountId) {
			throw new NotYours("Another administrator has to do this");
		}
		this.changes.removeAll(accountId);
		this.tries.forget(accountId);
		this.letter.tell(accountId, "account.mail.factor.reset");
		this.audit.write(administrator.id(), "account.audit.factor-reset", "account:" + accountId, "");
		this.sessions.endAll(accountId);
	}

}
