package nl.dorpel.trendbureau;

import java.util.UUID;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who sends more than anybody writes is told so, and keeps what they wrote.
 */
@WebTest
class PaceTests {

	private static final String TOLD = "Je hebt het afgelopen uur veel verstuurd.";

	@LocalServerPort
	int port;

	@Autowired
	GivenProposals given;

	private static void assertTold(Neighbour member, String field, String typed) {
		assertThat(member.status()).isEqualTo(422);
		assertThat(member.page().select(".govuk-error-summary").text()).contains(TOLD);
		assertThat(member.page().select("#" + field).val()).isEqualTo(typed);
	}

	private static void tellsSignal(Neighbour member, String seen) {
		member.opens("/trendbureau/signalen/nieuw")
			.fills("zie", seen)
			.fills("waar", "Zwolle")
			.ticks("sinds", "MONTHS")
			.ticks("onderwerpen", "wonen")
			.sends();
	}

	@Test
	void signals() {
		Neighbour member = this.given.member(this.port);
		for (int sent = 0; sent < Pace.SIGNALS.times(); sent++) {
			tellsSignal(member, "Veel " + UUID.randomUUID());
			assertThat(member.path()).matches("/trendbureau/signalen/\\d+");
		}
		tellsSignal(member, "Nog een");
		assertTold(member, "zie", "Nog een");
		Neighbour other = this.given.member(this.port);
		tellsSignal(other, "Van een ander");
		assertThat(other.status()).isEqualTo(200);
	}

	@Test
	void proposals() {
		Neighbour member = this.given.member(this.port);
		for (int sent = 0; sent < Pace.PROPOSALS.times(); sent++) {
			assertThat(this.given.draft(member, "Veel " + UUID.randomUUID())).isNotEmpty();
		}
		member.opens("/trendbureau/voorstellen/nieuw").fills("titel", "Nog een").sends();
		assertTold(member, "titel", "Nog een");
	}

	@Test
	void commentsAndWhatIsWrongWithThem() {
		String proposal = "/trendbureau/voorstellen/" + this.given.open(this.port);
		Neighbour member = this.given.member(this.port);
		for (int sent = 0; sent < Pace.COMMENTS.times(); sent++) {
			member.opens(proposal).takesForm("form[action$=reacties]").fills("reactie", "Reactie " + sent).sends();
			assertThat(member.path()).isEqualTo(proposal);
		}
		member.opens(proposal).takesForm("form[action$=reacties]").fills("reactie", "Nog een").sends();
		assertTold(member, "reactie", "Nog een");
		String comment = member.page().select(".comments li").first().id().replaceAll("\\D", "");
		Neighbour reader = this.given.member(this.port);
		String report = "/trendbureau/reacties/" + comment + "/melding";
		reader.opens(report);
		for (int sent = 0; sent < Pace.REPORTS.times(); sent++) {
			reader.opens(report).fills("reden", "Dit hoort hier niet").sends();
			assertThat(reader.path()).isEqualTo(proposal);
		}
		reader.opens(report).fills("reden", "Nog een").sends();
		assertTold(reader, "reden", "Nog een");
	}

}
