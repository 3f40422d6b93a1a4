package nl.dorpel.trendbureau.signal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * The signals.
 */
interface TrendSignals extends Repository<TrendSignal, Long> {

	TrendSignal save(TrendSignal signal);

	Optional<TrendSignal> findById(Long id);

	Optional<TrendSignal> findByFormKey(UUID formKey);

	List<TrendSignal> findByIdIn(Collection<Long> ids);

	List<TrendSignal> findByGroupId(long groupId);

}
