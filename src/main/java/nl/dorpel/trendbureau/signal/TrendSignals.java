package nl.dorpel.trendbureau.signal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The signals.
 */
interface TrendSignals extends Repository<TrendSignal, Long> {

	TrendSignal save(TrendSignal signal);

	Optional<TrendSignal> findById(Long id);

	Optional<TrendSignal> findByFormKey(UUID formKey);

	List<TrendSignal> findByGroupIdAndHiddenAtIsNull(long groupId);

	/** So that two who group the same signal do so after each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from TrendSignal s where s.id in :ids order by s.id")
	List<TrendSignal> lock(Collection<Long> ids);

}
