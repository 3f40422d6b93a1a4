package nl.dorpel.trendbureau.signal;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The groups of signals.
 */
interface SignalGroups extends Repository<SignalGroup, Long> {

	SignalGroup save(SignalGroup group);

	/** So that two who act at the same moment do so after each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select g from SignalGroup g where g.id = :id")
	Optional<SignalGroup> lock(Long id);

}
