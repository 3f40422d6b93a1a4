package nl.dorpel.platform.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The mail of the portal.
 */
interface Mails extends Repository<Mail, Long> {

	String LINE = """
			select new nl.dorpel.platform.mail.MailLine(m.publicId, m.recipient, m.recipientName, m.subject, m.state,
				m.createdAt, m.closedAt, m.attempts, m.failingSince, m.problem, m.serverAnswer, null) from Mail m
			""";

	Mail save(Mail mail);

	Optional<Mail> findByPublicId(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Mail m where m.publicId = :id")
	Optional<Mail> lock(UUID id);

	@Query(LINE + "order by m.id desc")
	List<MailLine> latest(Limit limit);

	@Query(LINE + "where m.state in :states order by m.id desc")
	List<MailLine> in(Collection<MailState> states, Limit limit);

	@Query("select m from Mail m where lower(m.recipient) = lower(:address) and not m.leavesNoTrace order by m.id")
	List<Mail> to(String address);

	@Query("select m.publicId from Mail m where m.state in (MailState.WAITING, MailState.FAILING)")
	List<UUID> unsent();

	/**
	 * Also of mail to others, such as staff, that tells of this address. Locked, so that
	 * sending one at this moment waits instead of clashing.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select m from Mail m where lower(m.recipient) = lower(:address) or lower(m.replyTo) = lower(:address)
			or locate(lower(:address), lower(concat(m.subject, ' ', m.text))) > 0
			""")
	List<Mail> mentioning(String address);

	void delete(Mail mail);

	@Modifying
	@Query("delete from Mail m where coalesce(m.closedAt, m.sendAt) < :moment")
	int deleteOlderThan(Instant moment);

}
