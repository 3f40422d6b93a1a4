package nl.dorpel.trendbureau.openday;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The days of the network.
 */
interface OpenDays extends Repository<OpenDay, Long> {

	OpenDay saveAndFlush(OpenDay day);

	/** With all that its form shows. */
	@EntityGraph(attributePaths = { "gathering.venue.house", "gathering.venue.place", "gathering.facilitators", "theme",
			"dates" })
	Optional<OpenDay> findByGatheringSlug(String slug);

	Optional<OpenDay> findByFormKey(UUID key);

	/** So that two who act at the same moment do so after each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from OpenDay d where d.gathering.id = (select g.id from Gathering g where g.slug = :slug)")
	Optional<OpenDay> lock(String slug);

}
