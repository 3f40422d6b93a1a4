package nl.dorpel.network;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The organisations around the houses.
 */
public interface Organisations extends Repository<Organisation, Long> {

	List<Organisation> findBySlugInOrderById(Collection<String> slugs);

	Organisation save(Organisation organisation);

}
