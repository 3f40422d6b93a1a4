package nl.dorpel.agenda.invitation;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GatheringInvitations extends Repository<GatheringInvitation, Long> {

	GatheringInvitation saveAndFlush(GatheringInvitation invitation);

	/** Waits for whoever answers it at the same moment. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from GatheringInvitation i where i.id = :id")
	Optional<GatheringInvitation> hold(long id);

	/** With what a letter tells. */
	@EntityGraph(attributePaths = { "gathering", "gathering.venue.house", "gathering.venue.place", "invitedBy",
			"passedOnFrom" })
	@Query("select i from GatheringInvitation i where i.id = :id")
	Optional<GatheringInvitation> forLetter(long id);

}
