package nl.dorpel.trendbureau.voting;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VotingRounds extends Repository<VotingRound, Long> {

	VotingRound saveAndFlush(VotingRound round);

	Optional<VotingRound> findById(Long id);

	/** Waits for whoever is casting a ballot, and lets nobody cast one until the end. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from VotingRound r where r.id = :id")
	Optional<VotingRound> lock(Long id);

}
