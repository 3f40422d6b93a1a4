package nl.dorpel.site.page;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The pages of the portal itself.
 */
interface SitePages extends Repository<SitePage, Long> {

	@EntityGraph(attributePaths = "facts")
	Optional<SitePage> findByPath(String path);

	/** Without the translations, whose addresses begin with that of their language. */
	@Query("select p.path from SitePage p where p.path not like '/en/%' order by p.path")
	List<String> paths();

	SitePage save(SitePage page);

}
