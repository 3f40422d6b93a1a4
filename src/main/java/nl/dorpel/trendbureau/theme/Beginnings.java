package nl.dorpel.trendbureau.theme;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.trendbureau.proposal.ThemeProposal;
import nl.dorpel.trendbureau.voting.ProposalChosen;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a theme of what was chosen, in the transaction in which that happens: there is no
 * chosen proposal without its theme. That it is made once is guarded by the database.
 */
@Component
class Beginnings {

	private static final String CHOSEN = """
			select p.id as proposal_id, (select max(r.id) from voting_round r where r.chosen_id = p.id) as round_id,
				(select max(s.at) from proposal_step s where s.proposal_id = p.id and s.kind = 'CHOSEN') as chosen_at
			from theme_proposal p
			where p.state = 'CHOSEN' and not exists (select from theme t where t.proposal_id = p.id)
			""";

	private final Themes themes;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	Beginnings(Themes themes, EntityManager entities, JdbcClient jdbc) {
		this.themes = themes;
		this.entities = entities;
		this.jdbc = jdbc;
	}

	private record Chosen(long proposalId, @Nullable Long roundId, Instant chosenAt) {

	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void begin(ProposalChosen event) {
		begin(this.jdbc.sql(CHOSEN + "and p.id = ?").param(event.proposalId()).query(Rows.as(Chosen.class)).list());
	}

	/** Of whatever was chosen and has no theme, without a round as well. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void beginAll() {
		begin(this.jdbc.sql(CHOSEN + "order by p.id").query(Rows.as(Chosen.class)).list());
	}

	private void begin(List<Chosen> all) {
		all.forEach((chosen) -> this.themes.saveAndFlush(new Theme(
				this.entities.getReference(ThemeProposal.class, chosen.proposalId), chosen.roundId, chosen.chosenAt)));
	}

}
