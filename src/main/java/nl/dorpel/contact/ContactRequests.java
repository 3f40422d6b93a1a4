package nl.dorpel.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The requests of visitors.
 */
interface ContactRequests extends Repository<ContactRequest, Long> {

	ContactRequest save(ContactRequest request);

	Optional<ContactRequest> findByReference(String reference);

	Optional<ContactRequest> findByFormKey(UUID formKey);

	Optional<ContactRequest> findByReplyTokenHash(byte[] hash);

	/** So that two who act at the same moment do so after each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from ContactRequest r where r.reference = :reference")
	Optional<ContactRequest> lock(String reference);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from ContactRequest r where r.replyTokenHash = :hash")
	Optional<ContactRequest> lockByReplyToken(byte[] hash);

	@Query("""
			select r from ContactRequest r
			where r.removedAt is null and (r.asked.account.id = :accountId or lower(r.asked.email) = lower(:email))
			order by r.id
			""")
	List<ContactRequest> of(long accountId, String email);

	@Query("select r from ContactRequest r where r.removedAt is null and r.progress.closedAt < :moment order by r.id")
	List<ContactRequest> closedBefore(Instant moment);

}
