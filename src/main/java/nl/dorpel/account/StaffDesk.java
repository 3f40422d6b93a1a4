package nl.dorpel.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.dorpel.platform.web.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with the accounts of others.
 */
@Component
@PreAuthorize("hasRole('STAFF')")
public class StaffDesk {

	/** Only an administrator gives these, and takes them. */
	private static final Set<Role> WITH_POWER = EnumSet.of(Role.STAFF, Role.ADMIN);

	private final Accounts accounts;

	private final People people;

	private final Invitation invitation;

	private final AuditLog audit;

	private final Administrators administrators;

	private final ApplicationEventPublisher events;

	StaffDesk(Accounts accounts, People people, Invitation invitation, AuditLog audit, Administrators administrators,
			ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.people = people;
		this.invitation = invitation;
		this.audit = audit;
		this.administrators = administrators;
		this.events = events;
	}

	/** Whether this is somebody who may give and take this role. */
	public static boolean mayGive(SignedIn staff, Role role) {
		return !WITH_POWER.contains(role) || staff.isAdministrator();
	}

	@Transactional(readOnly = true)
	public Optional<Account> find(UUID publicId) {
		return this.accounts.findWithRoles(publicId).filter((account) -> account.state() != AccountState.DELETED);
	}

	/**
	 * Makes an account and writes to its owner. Somebody who has one already only gets
	 * the roles.
	 * @throws EmailTaken if two do so at the same moment: ask again
	 * @throws Blocked if they have one that was blocked
	 */
	@Transactional
	public Account invite(SignedIn staff, String email, String name, String language, Set<Role> roles) {
		Account account = this.people.welcome(email, name, language, given(staff, roles, Set.of()));
		this.invitation.send(account);
		write(staff, "account.audit.invited", account, names(account.roles()));
		return account;
	}

	/**
	 * Writes once more to somebody who has not been in yet.
	 * @return whether they have not
	 */
	@Transactional
	public boolean inviteAgain(SignedIn staff, Account known) {
		Account account = require(known);
		if (account.state() != AccountState.INVITED) {
			return false;
		}
		this.invitation.send(account);
		write(staff, "account.audit.invited-again", account, "");
		return true;
	}

	/**
	 * @param version of the account as it was looked at
	 * @throws ConcurrencyFailureException if it is another by now
	 * @throws LastAdministrator if nobody would be left to give roles
	 */
	@Transactional
	public void giveRoles(SignedIn staff, Account known, int version, Set<Role> roles) {
		Account account = require(known);
		if (account.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Account.class, account.id());
		}
		account.give(given(staff, roles, account.roles()));
		write(staff, "account.audit.roles", account, names(account.roles()));
		this.administrators.keepOne(account);
	}

	/**
	 * @throws LastAdministrator if nobody would be left to give roles
	 */
	@Transactional
	public void deactivate(SignedIn staff, Account known) {
		Account account = require(known);
		requirePowerOver(staff, account);
		if (account.mayEnter()) {
			account.deactivate();
			write(staff, "account.audit.deactivated", account, "");
			this.administrators.keepOne(account);
			this.events.publishEvent(new AccountDeactivated(account.id()));
		}
	}

	@Transactional
	public void reactivate(SignedIn staff, Account known) {
		Account account = require(known);
		requirePowerOver(staff, account);
		if (!account.mayEnter()) {
			account.reactivate();
			write(staff, "account.audit.reactivated", account, "");
		}
	}

	/** One after the other: each sees what the one before has done. */
	private Account require(Account known) {
		return this.accounts.lock(known.id())
			.filter((account) -> account.state() != AccountState.DELETED)
			.orElseThrow(() -> new NotFound("No account " + known.id()));
	}

	/** Roles with power stay as they are if it is not this person's to change them. */
	private static Set<Role> given(SignedIn staff, Set<Role> wanted, Set<Role> before) {
		return EnumSet.allOf(Role.class)
			.stream()
			.filter((role) -> (mayGive(staff, role) ? wanted : before).contains(role))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
	}

	private static void requirePowerOver(SignedIn staff, Account account) {
		if (account.roles().stream().anyMatch((role) -> !mayGive(staff, role))) {
			throw new NotYours("Only an administrator may do this to account " + account.id());
		}
	}

	private void write(SignedIn staff, String act, Account account, String detail) {
		this.audit.write(staff.id(), act, "account:" + account.id(), detail);
	}

	private static String names(Set<Role> roles) {
		return roles.stream().map(Role::slug).sorted().collect(Collectors.joining(", "));
	}

}
