package nl.dorpel.trendbureau.outcome;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What the days brought.
 */
interface DayOutcomes extends Repository<DayOutcome, Long> {

	DayOutcome saveAndFlush(DayOutcome outcome);

	void delete(DayOutcome outcome);

	void flush();

	/** So that two who act at the same moment do so after each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select o from DayOutcome o where o.id = :id and o.dayId = :day")
	Optional<DayOutcome> lock(long id, long day);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select o from DayOutcome o where o.slug = :slug")
	Optional<DayOutcome> lock(String slug);

}
