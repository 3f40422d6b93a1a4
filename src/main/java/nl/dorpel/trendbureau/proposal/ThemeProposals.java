package nl.dorpel.trendbureau.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The proposals.
 */
interface ThemeProposals extends Repository<ThemeProposal, Long> {

	ThemeProposal saveAndFlush(ThemeProposal proposal);

	Optional<ThemeProposal> findBySlug(String slug);

	Optional<ThemeProposal> findByFormKey(UUID formKey);

	/** So that two who act at the same moment do so after each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from ThemeProposal p where p.slug = :slug")
	Optional<ThemeProposal> lock(String slug);

	/** In one order for everybody, so that nobody waits for each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from ThemeProposal p where p.id in :ids order by p.id")
	List<ThemeProposal> lock(Collection<Long> ids);

}
