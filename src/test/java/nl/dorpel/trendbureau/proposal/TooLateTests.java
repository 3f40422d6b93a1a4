package nl.dorpel.trendbureau.proposal;

import java.util.List;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.trendbureau.GivenProposals;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A proposal changes while somebody writes about it: they are told, and keep their words.
 */
@WebTest
class TooLateTests {

	private static final String PROPOSALS = "/trendbureau/voorstellen/";

	@LocalServerPort
	int port;

	@Autowired
	GivenProposals given;

	@Autowired
	Newcomers newcomers;

	@Autowired
	JdbcClient jdbc;

	private void withdraws(Neighbour author, String slug) {
		author.opens(PROPOSALS + slug + "/intrekking").fills("reden", "Toch niet.").sends();
		assertThat(author.reads()).contains("Toch niet.");
	}

	private static void assertKeeps(Neighbour person, String words) {
		assertThat(person.status()).isEqualTo(409);
		assertThat(person.reads()).contains("Dit kan nu niet meer", words);
		assertThat(person.follows("main p a.button").path()).startsWith(PROPOSALS);
	}

	@Test
	void whoSpeaksAboutAProposalThatIsGoneKeepsTheirWords() {
		Neighbour author = this.given.member(this.port);
		String slug = this.given.open(author, "Straks weg");
		Neighbour supporter = this.given.member(this.port)
			.opens(PROPOSALS + slug)
			.takesForm("form[action$=steunbetuigingen]")
			.fills("regel", "Hier sta ik achter");
		Neighbour talker = this.given.member(this.port)
			.opens(PROPOSALS + slug)
			.takesForm("form[action$=reacties]")
			.fills("reactie", "Hier wil ik iets over zeggen");
		withdraws(author, slug);
		assertKeeps(supporter.sends(), "Hier sta ik achter");
		assertKeeps(talker.sends(), "Hier wil ik iets over zeggen");
	}

	@Test
	void whoWithdrawsAProposalThatIsOnABallotByNowKeepsTheirReason() {
		Neighbour author = this.given.member(this.port);
		String slug = this.given.open(author, "Straks op het biljet");
		author.opens(PROPOSALS + slug + "/intrekking").fills("reden", "Het is al opgelost");
		this.jdbc.sql("update theme_proposal set state = 'ON_BALLOT' where slug = ?").param(slug).update();
		assertKeeps(author.sends(), "Het is al opgelost");
	}

	@Test
	void whoChoosesGroundsInTwoTabsSeesWhatTheOtherTabDid() {
		Account account = this.newcomers.invited(Role.MEMBER);
		Neighbour one = this.newcomers.signedIn(account, this.port);
		Neighbour other = this.newcomers.signedIn(account, this.port);
		String slug = this.given.open(one, "In twee tabbladen");
		String page = PROPOSALS + slug + "/onderbouwing";
		List<String> concepts = one.opens(page).page().select("[name=concepten]").eachAttr("value");
		String signal = other.opens(page).page().select("[name=signalen]").first().val();
		one.ticks("concepten", concepts.getFirst()).sends();
		assertThat(one.reads()).contains("Je wijziging staat erin.");
		String chosen = one.page().select("section.grounds a").text();
		other.ticks("signalen", signal).sends();
		assertThat(other.status()).isEqualTo(409);
		assertThat(other.page().select("[role=alert]").text()).contains("Dit voorstel is intussen veranderd", chosen);
		assertThat(other.page().select("main [checked]").eachAttr("value")).containsExactly(signal);
		assertThat(other.sends().path()).isEqualTo(PROPOSALS + slug);
		assertThat(other.page().select("section.grounds a")).hasSize(1);
	}

	@Test
	void groundsOfAProposalThatIsOnABallotByNowStayOnTheForm() {
		Neighbour author = this.given.member(this.port);
		String slug = this.given.open(author, "Te laat gekozen");
		author.opens(PROPOSALS + slug + "/onderbouwing");
		String concept = author.page().select("[name=concepten]").first().val();
		author.ticks("concepten", concept);
		this.jdbc.sql("update theme_proposal set state = 'ON_BALLOT' where slug = ?").param(slug).update();
		assertThat(author.sends().status()).isEqualTo(409);
		assertThat(author.reads()).contains("Dit voorstel staat niet meer open");
		assertThat(author.page().select("main [checked]").eachAttr("value")).containsExactly(concept);
		assertThat(author.page().select("main form button")).isEmpty();
	}

}
