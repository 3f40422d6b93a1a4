package nl.dorpel.agenda;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Gatherings extends Repository<Gathering, Long> {

	Gathering saveAndFlush(Gathering gathering);

	Optional<Gathering> findById(Long id);

	/** With what a page or a calendar tells of its venue. */
	@EntityGraph(attributePaths = { "venue.house", "venue.place", "series", "facilitators", "topics" })
	Optional<Gathering> findBySlug(String slug);

	/** Waits for whoever is giving out a seat, and lets nobody give one until the end. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select g from Gathering g where g.id = :id")
	Optional<Gathering> lock(long id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select g from Gathering g where g.slug = :slug")
	Optional<Gathering> lock(String slug);

	boolean existsBySlug(String slug);

}
