package nl.dorpel.agenda;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The series of gatherings.
 */
public interface AllSeries extends Repository<Series, Long> {

	Series saveAndFlush(Series series);

	Optional<Series> findBySlug(String slug);

	boolean existsBySlug(String slug);

	List<Series> findAllByOrderByTitle();

}
