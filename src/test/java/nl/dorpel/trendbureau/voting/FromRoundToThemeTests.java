package nl.dorpel.trendbureau.voting;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.trendbureau.GivenProposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a round chooses is a theme as soon as it is closed.
 */
@WebTest
@Import({ TestClock.class, GivenProposals.class, GivenRounds.class })
class FromRoundToThemeTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenRounds rounds;

	@Autowired
	Newcomers newcomers;

	/** One vote is no quorum among the hundreds whom other tests made. */
	@BeforeEach
	void onlyTheKerngroepOfTheDemoIsThere() {
		this.rounds.sendOthersHome();
	}

	@Test
	void theResultLeadsToTheThemeAndTheThemeLeadsBack() {
		Account voter = this.newcomers.invited(Role.CORE_GROUP);
		String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 2, true, 1);
		this.newcomers.signedIn(voter, this.port)
			.opens(round + "/stembiljet")
			.takesForm("form.voting")
			.fills("o2", "1")
			.sends()
			.takesForm("form[action$=stembiljetten]")
			.sends();
		Neighbour reader = new Neighbour(this.port).opens(round);
		assertThat(reader.page().select("a[href*=themas]")).isEmpty();
		this.rounds.close();
		String chosen = reader.opens(round).page().select(".chosen a").text();
		reader.follows(".counted a[href*=themas]");
		assertThat(reader.page().select("h1").text()).isEqualTo(chosen);
		assertThat(reader.page().select("#stap-exploring")).hasSize(1);
		assertThat(reader.follows("#stemronde a").path()).isEqualTo(round);
	}

}
