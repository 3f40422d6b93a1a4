package nl.dorpel.network;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The houses of the network.
 */
public interface Houses extends Repository<House, Long> {

	Optional<House> findBySlug(String slug);

	House save(House house);

}
