package nl.dorpel.agenda.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgrammeItems extends Repository<ProgrammeItem, Long> {

	ProgrammeItem saveAndFlush(ProgrammeItem item);

	void delete(ProgrammeItem item);

	void flush();

	boolean existsByFormKey(UUID formKey);

	/** Two who send the same form do so after each other. */
	@Query(value = "select 1 from pg_advisory_xact_lock(:key)", nativeQuery = true)
	int takeTurns(long key);

	Optional<ProgrammeItem> findByIdAndGatheringId(long id, long gatheringId);

	@Query("select i from ProgrammeItem i where i.gathering.id = :gatheringId order by i.startsAfter, i.position, i.id")
	List<ProgrammeItem> of(long gatheringId);

	/** Waits for whoever moves items about. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from ProgrammeItem i where i.gathering.id = :gatheringId order by i.startsAfter, i.position, i.id")
	List<ProgrammeItem> hold(long gatheringId);

}
