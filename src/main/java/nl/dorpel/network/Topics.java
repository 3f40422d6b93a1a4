package nl.dorpel.network;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.repository.Repository;

/**
 * The shared list of topics.
 */
public interface Topics extends Repository<Topic, Long> {

	List<Topic> findAllByOrderByName();

	Optional<Topic> findBySlug(String slug);

	Topic save(Topic topic);

	/**
	 * The topics with these slugs.
	 * @throws IllegalArgumentException when there is no such topic
	 */
	default Set<Topic> require(Collection<String> slugs) {
		Set<Topic> topics = new LinkedHashSet<>();
		for (String slug : slugs) {
			topics.add(findBySlug(slug).orElseThrow(() -> new IllegalArgumentException("No topic '" + slug + "'")));
		}
		return topics;
	}

}
