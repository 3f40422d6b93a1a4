package nl.dorpel.network;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, Long> {

	Membership save(Membership membership);

	@EntityGraph(attributePaths = { "house", "topics" })
	List<Membership> findByAccountIdOrderById(long accountId);

	void deleteByAccountId(long accountId);

}
