package nl.dorpel.practice;

import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The practice examples.
 */
interface PracticeExamples extends Repository<PracticeExample, Long> {

	@EntityGraph(attributePaths = { "place", "house" })
	Optional<PracticeExample> findBySlug(String slug);

	@Query("select e.slug from PracticeExample e where e.id = :id")
	Optional<String> findSlugById(long id);

	@Query("select e.title from PracticeExample e where e.slug = :slug")
	Optional<String> findTitleBySlug(String slug);

	PracticeExample save(PracticeExample example);

}
