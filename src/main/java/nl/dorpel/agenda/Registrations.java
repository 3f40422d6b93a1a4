package nl.dorpel.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Registrations extends Repository<Registration, Long> {

	Registration saveAndFlush(Registration registration);

	Optional<Registration> findById(Long id);

	/** With what a letter tells of the gathering. */
	@EntityGraph(attributePaths = { "gathering", "gathering.venue.house", "gathering.venue.place" })
	@Query("select r from Registration r where r.id = :id")
	Optional<Registration> withGathering(long id);

	Optional<Registration> findByFormKey(UUID formKey);

	Optional<Registration> findByGatheringIdAndNumber(long gatheringId, int number);

	/** Which gathering to hold before the registration is read. */
	@Query("select r.gathering.id from Registration r where r.id = :id")
	Optional<Long> gatheringOf(long id);

	@Query("""
			select r from Registration r
			where r.gathering.id = :gatheringId and r.state = RegistrationState.WAITING and r.people <= :seats
			order by r.number
			""")
	List<Registration> waitingFor(long gatheringId, int seats, Limit limit);

	@Query("""
			select r.id from Registration r
			where r.removedAt is null and (r.account.id = :accountId or lower(r.guest.email) = lower(:email))
			order by r.id
			""")
	List<Long> idsOf(long accountId, String email);

}
