package nl.dorpel.network;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, Long> {

	Membership save(Membership membership);

	@EntityGraph(attributePaths = { "house", "topics" })
	List<Membership> findByAccountIdOrderById(long accountId);

	Optional<Membership> findByRequestId(long requestId);

	void delete(Membership membership);

	void deleteByAccountId(long accountId);

}
