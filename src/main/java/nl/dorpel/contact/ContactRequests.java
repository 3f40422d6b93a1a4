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

	/** So many, and more than anybody has, take as many queries as one. */
	int MANY = 100;

	String ASKED_BY = """
			select r from ContactRequest r where exists (
				select 1 from r.history line where line.replyTokenHash = :hash and line.takenBackAt is null)
			""";

	ContactRequest save(ContactRequest request);

	Optional<ContactRequest> findByReference(String reference);

	Optional<ContactRequest> findByFormKey(UUID formKey);

	/** The request with the question that a link belongs to. */
	@Query(ASKED_BY)
	Optional<ContactRequest> findByReplyToken(byte[] hash);

	/** So that two who act at the same moment do so after each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from ContactRequest r where r.reference = :reference")
	Optional<ContactRequest> lock(String reference);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query(ASKED_BY)
	Optional<ContactRequest> lockByReplyToken(byte[] hash);

	@Query("""
			select r from ContactRequest r
			where r.removedAt is null and (r.asked.account.id = :accountId or lower(r.asked.email) = lower(:email))
			order by r.id
			""")
	List<ContactRequest> of(long accountId, String email);

	@Query("select r.id from ContactRequest r where r.removedAt is null and r.progress.closedAt < :moment order by r.id")
	List<Long> closedBefore(Instant moment);

	/** What a machine doubts and nobody has looked at. */
	@Query("""
			select r.id from ContactRequest r
			where r.progress.state = NEW and r.matter.suspicions is not empty and r.receivedAt < :moment order by r.id
			""")
	List<Long> doubtedBefore(Instant moment);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from ContactRequest r where r.id = :id")
	Optional<ContactRequest> lock(long id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select r from ContactRequest r
			where r.progress.takenBy.id = :accountId and r.progress.state in (TAKEN, WAITING) order by r.id
			""")
	List<ContactRequest> lockThoseOf(long accountId);

}
