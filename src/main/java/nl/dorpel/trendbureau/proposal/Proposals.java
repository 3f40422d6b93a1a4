package nl.dorpel.trendbureau.proposal;

import java.util.Collection;
import java.util.List;

import nl.dorpel.platform.row.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The proposals, for who chooses between them.
 */
@Component
@Transactional(readOnly = true)
public class Proposals {

	private static final String CHOICES = """
			select p.id, p.slug, p.title, p.state, (
				select count(*) from endorsement e where e.proposal_id = p.id) as endorsements
			from theme_proposal p
			""";

	private final ThemeProposals proposals;

	private final JdbcClient jdbc;

	Proposals(ThemeProposals proposals, JdbcClient jdbc) {
		this.proposals = proposals;
		this.jdbc = jdbc;
	}

	/**
	 * A proposal to choose.
	 *
	 * @param endorsements how many members stand behind it now
	 */
	public record Choice(long id, String slug, String title, ProposalState state, int endorsements) {

	}

	/** Those that can be put on a ballot, the one that most stand behind first. */
	public List<Choice> open() {
		return this.jdbc.sql(CHOICES + "where p.state = 'OPEN' order by endorsements desc, p.title, p.id")
			.query(Rows.as(Choice.class))
			.list();
	}

	/** These, whatever state they are in, by title. Drafts are nobody's business. */
	public List<Choice> byIds(Collection<Long> ids) {
		return this.jdbc.sql(CHOICES + "where p.id = any(:ids) and p.state <> 'DRAFT' order by p.title, p.id")
			.param("ids", ids.toArray(Long[]::new))
			.query(Rows.as(Choice.class))
			.list();
	}

	/**
	 * Takes these proposals for the rest of the transaction: nobody endorses, changes,
	 * withdraws or merges them meanwhile. In the order of their numbers.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<ThemeProposal> lock(Collection<Long> ids) {
		return this.proposals.lock(ids);
	}

}
