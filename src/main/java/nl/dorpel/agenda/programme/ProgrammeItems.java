package nl.dorpel.agenda.programme;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgrammeItems extends Repository<ProgrammeItem, Long> {

	ProgrammeItem saveAndFlush(ProgrammeItem item);

	void delete(ProgrammeItem item);

	void flush();

	Optional<ProgrammeItem> findByIdAndGatheringId(long id, long gatheringId);

	@Query("select i from ProgrammeItem i where i.gathering.id = :gatheringId order by i.startsAfter, i.position, i.id")
	List<ProgrammeItem> of(long gatheringId);

	/** Waits for whoever moves items about. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from ProgrammeItem i where i.gathering.id = :gatheringId order by i.startsAfter, i.position, i.id")
	List<ProgrammeItem> hold(long gatheringId);

}
