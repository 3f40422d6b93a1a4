package nl.dorpel.trendbureau;

import java.util.UUID;

import nl.dorpel.Neighbour;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;

import org.springframework.boot.test.context.TestComponent;

/**
 * Proposals that no other test knows, made on the pages on which members make them.
 */
@TestComponent
public class GivenProposals {

	private final Newcomers newcomers;

	GivenProposals(Newcomers newcomers) {
		this.newcomers = newcomers;
	}

	/** An open proposal of somebody new; the slug of it. */
	public String open(int port) {
		return open(member(port), "Proef " + UUID.randomUUID());
	}

	/** Goes through all pages, and ends on that of the proposal. */
	public String open(Neighbour author, String title) {
		String slug = draft(author, title);
		author.fills("vraag", "Hoe doen anderen dit?")
			.fills("waarom", "Omdat het nu speelt.")
			.fills("wie", "Voor iedereen.")
			.fills("dag", "Een antwoord.")
			.ticks("onderwerpen", "ontmoeting")
			.sends()
			.sends()
			.takesForm("form[action$=controleren]")
			.sends();
		return slug;
	}

	/** Ends on the page on which the text is written. */
	public String draft(Neighbour author, String title) {
		author.opens("/trendbureau/voorstellen/nieuw").fills("titel", title).sends();
		return author.path().replaceAll("/trendbureau/voorstellen/|/bewerken", "");
	}

	public Neighbour member(int port) {
		return this.newcomers.signedIn(this.newcomers.invited(Role.MEMBER), port);
	}

	public Neighbour with(int port, Role role) {
		return this.newcomers.signedIn(this.newcomers.invited(role), port);
	}

}
