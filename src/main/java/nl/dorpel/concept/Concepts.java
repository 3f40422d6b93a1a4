package nl.dorpel.concept;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The concepts.
 */
interface Concepts extends Repository<Concept, Long> {

	// The downloads come along with their files in one query.
	@Query("select c from Concept c left join fetch c.downloads d left join fetch d.file where c.slug = :slug")
	Optional<Concept> findBySlug(String slug);

	@Query("select new nl.dorpel.concept.ConceptCard(c.slug, c.title, c.summary, c.changedAt) from Concept c order by c.title")
	List<ConceptCard> cards();

	@Query("select c.title from Concept c where c.slug = :slug")
	Optional<String> findTitleBySlug(String slug);

	Concept save(Concept concept);

}
