package nl.dorpel.account;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people, and lets them in.
 */
@Component
public class People {

	private final Accounts accounts;

	private final Clock clock;

	People(Accounts accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Somebody who may come in, by the address that they sign in with.
	 */
	@Transactional(readOnly = true)
	public Optional<Account> byEmail(String email) {
		return this.accounts.findByEmail(email.strip()).filter(Account::mayEnter);
	}

	/**
	 * Who somebody is now; empty if they may not come in (any more).
	 */
	@Transactional(readOnly = true)
	public Optional<SignedIn> find(long id) {
		return this.accounts.findWithRoles(id).filter(Account::mayEnter).map(People::signedIn);
	}

	/** Whether an address is somebody's, also of who may not come in. */
	@Transactional(readOnly = true)
	public boolean isTaken(String email) {
		return this.accounts.findByEmail(email.strip()).isPresent();
	}

	/**
	 * Notes that somebody has come in.
	 * @throws MayNotEnter if they were blocked or have left in the meantime
	 */
	@Transactional
	public SignedIn enter(long id) {
		if (this.accounts.enter(id, this.clock.instant()) == 0) {
			throw new MayNotEnter(id);
		}
		return find(id).orElseThrow();
	}

	/**
	 * Whether somebody may come in; if so, they stay until the end of the transaction.
	 * Whoever writes for an account asks this first, so that a farewell finds all of it.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean stays(long id) {
		return this.accounts.keep(id).isPresent();
	}

	/**
	 * Keeps somebody until the end of the transaction.
	 * @return their account, to write in their name
	 * @throws MayNotEnter if they were blocked or have left in the meantime
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Account keep(long id) {
		if (!stays(id)) {
			throw new MayNotEnter(id);
		}
		return this.accounts.getReferenceById(id);
	}

	/**
	 * Makes an account, or gives the one that is there more roles. Who is told of it, and
	 * how, is for the caller.
	 * @throws EmailTaken if two do so at the same moment: ask again
	 * @throws Blocked if staff have blocked the one that is there; nothing has been done
	 */
	@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Blocked.class)
	public Account welcome(String email, String name, String language, Set<Role> roles) {
		Optional<Account> known = this.accounts.lockByEmail(email.strip());
		if (known.isPresent()) {
			if (!known.get().mayEnter()) {
				throw new Blocked(known.get().id());
			}
			EnumSet<Role> all = EnumSet.copyOf(roles);
			all.addAll(known.get().roles());
			known.get().give(all);
			return known.get();
		}
		try {
			return this.accounts
				.saveAndFlush(new Account(email.strip(), name.strip(), language, roles, this.clock.instant()));
		}
		catch (DataIntegrityViolationException ex) {
			throw new EmailTaken(ex);
		}
	}

	private static SignedIn signedIn(Account account) {
		return new SignedIn(account.id(), account.publicId(), String.valueOf(account.name()),
				String.valueOf(account.email()), account.language(), account.roles());
	}

}
