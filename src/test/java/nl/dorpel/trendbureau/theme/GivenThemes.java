package nl.dorpel.trendbureau.theme;

import java.time.Clock;
import java.util.List;

import jakarta.persistence.EntityManager;
import nl.dorpel.Neighbour;
import nl.dorpel.account.Role;
import nl.dorpel.trendbureau.GivenProposals;
import nl.dorpel.trendbureau.proposal.Proposals;
import nl.dorpel.trendbureau.proposal.ThemeProposal;
import nl.dorpel.trendbureau.voting.ProposalChosen;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Themes that no other test knows.
 */
@TestComponent
public class GivenThemes {

	private final GivenProposals given;

	private final Proposals proposals;

	private final EntityManager entities;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	private final Clock clock;

	GivenThemes(GivenProposals given, Proposals proposals, EntityManager entities, ApplicationEventPublisher events,
			TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
		this.given = given;
		this.proposals = proposals;
		this.entities = entities;
		this.events = events;
		this.transaction = transaction;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A new proposal is chosen, as a round does it; the address of its theme. */
	public String chosen(int port) {
		String slug = this.given.open(port);
		choose(slug, 1);
		return "/trendbureau/themas/" + slug;
	}

	/** Says so many times that it was chosen. */
	void choose(String slug, int times) {
		this.transaction.executeWithoutResult((status) -> {
			long id = this.jdbc.sql("select id from theme_proposal where slug = ?")
				.param(slug)
				.query(Long.class)
				.single();
			ThemeProposal proposal = this.proposals.lock(List.of(id)).getFirst();
			proposal.putOnBallot(this.clock.instant());
			proposal.choose(this.clock.instant());
			this.entities.flush();
			for (int time = 0; time < times; time++) {
				this.events.publishEvent(new ProposalChosen(id, 0));
			}
		});
	}

	/** Somebody of the kerngroep takes the next step. */
	public Neighbour goesOn(String theme, String line, int port) {
		Neighbour member = this.given.with(port, Role.CORE_GROUP).opens(theme + "/stappen");
		return member.fills("toelichting", line).sends();
	}

}
