package nl.dorpel.trendbureau.signal;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The groups of signals.
 */
interface SignalGroups extends Repository<SignalGroup, Long> {

	SignalGroup save(SignalGroup group);

	Optional<SignalGroup> findById(Long id);

}
