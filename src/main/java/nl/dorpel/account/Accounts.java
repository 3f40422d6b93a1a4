package nl.dorpel.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, Long> {

	Account save(Account account);

	Account saveAndFlush(Account account);

	Optional<Account> findById(Long id);

	/** Reads nothing: to point at it only. */
	Account getReferenceById(Long id);

	/** Two who change the same account at the same moment do so after each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.id = :id")
	Optional<Account> lock(Long id);

	@Query("select a from Account a left join fetch a.roles where a.id = :id")
	Optional<Account> findWithRoles(Long id);

	/** Not those who can give roles: the portal would be without. */
	@Query("""
			select a.id from Account a
			where a.state = INVITED and a.invitedAt < :moment and not exists (select 1 from a.roles r where r = Role.ADMIN)
			order by a.id
			""")
	List<Long> invitedBefore(Instant moment);

	@Query("select count(a) from Account a join a.roles r where r = Role.ADMIN and a.state in (INVITED, ACTIVE)")
	int countAdministrators();

	@Query("select a from Account a left join fetch a.roles where a.publicId = :publicId")
	Optional<Account> findWithRoles(UUID publicId);

	@Query("select a from Account a where lower(a.email) = lower(:email)")
	Optional<Account> findByEmail(String email);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where lower(a.email) = lower(:email)")
	Optional<Account> lockByEmail(String email);

	/** Whoever changes or removes this account waits until the end of the transaction. */
	@Query(nativeQuery = true,
			value = "select id from account where id = :id and state in ('INVITED', 'ACTIVE') for share")
	Optional<Long> keep(Long id);

	// Without the version: somebody may come in on two devices at the same moment
	@Modifying(clearAutomatically = true, flushAutomatically = true)
	@Query("update Account a set a.state = ACTIVE, a.signedInAt = :now where a.id = :id and a.state in (INVITED, ACTIVE)")
	int enter(Long id, Instant now);

}
