package nl.dorpel.trendbureau.theme;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Themes extends Repository<Theme, Long> {

	Theme saveAndFlush(Theme theme);

	/** So that two who act at the same moment do so after each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from Theme t where t.slug = :slug")
	Optional<Theme> lock(String slug);

}
