package nl.dorpel.trendbureau.openday;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The days of the network.
 */
interface OpenDays extends Repository<OpenDay, Long> {

	OpenDay save(OpenDay day);

	Optional<OpenDay> findByGatheringSlug(String slug);

}
