package nl.dorpel.trendbureau.voting;

import java.util.List;
import java.util.Map;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.trendbureau.GivenProposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can come of a round, as everybody reads it.
 */
@WebTest
@Import({ TestClock.class, GivenProposals.class, GivenRounds.class })
class RoundResultTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenRounds rounds;

	@Autowired
	GivenProposals proposals;

	@Autowired
	JdbcClient jdbc;

	/** Two votes are no quorum among the hundreds whom other tests made. */
	@BeforeEach
	void onlyTheKerngroepOfTheDemoIsThere() {
		this.rounds.sendOthersHome();
	}

	private Neighbour reader(String round) {
		return new Neighbour(this.port).opens(round);
	}

	private String title(String slug) {
		return this.jdbc.sql("select title from theme_proposal where slug = ?")
			.param(slug)
			.query(String.class)
			.single();
	}

	/** Under which field a proposal stands on the ballot. */
	private String field(String round, String slug) {
		List<String> links = reader(round).page().select(".on-ballot a").eachAttr("href");
		return "o" + (links.indexOf("/trendbureau/voorstellen/" + slug) + 1);
	}

	@Test
	void anApprovalRoundGoesFromItsMakingToItsResult() {
		Neighbour maker = this.rounds.member(this.port);
		Neighbour second = this.rounds.member(this.port);
		String most = this.proposals.open(this.port);
		String least = this.proposals.open(this.port);
		String round = this.rounds.makes(maker, "goedkeuren", 1, List.of(most, least));
		this.rounds.confirmAndOpen(second, round);
		assertThat(maker.opens(round + "/stembiljet").reads()).contains("Kruis alle voorstellen aan");
		assertThat(maker.takesForm("form.voting").sends().status()).isEqualTo(422);
		assertThat(maker.page().select("#o1-fout").text()).contains("Kruis ten minste één voorstel aan");
		approves(maker, round, field(round, most));
		assertThat(maker.reads()).contains("Je stem is binnen");
		approves(second, round, "o1", "o2");
		this.rounds.close();
		Neighbour reader = reader(round);
		assertThat(reader.page().select(".chosen a").text()).isEqualTo(title(most));
		assertThat(reader.page().select(".verdict").text()).isEqualTo(
				"%s staat op de meeste stembiljetten: 2. Daarna komt %s, met 1.".formatted(title(most), title(least)));
		assertThat(reader.page().select("section[aria-labelledby=goedgekeurd] svg")).hasSize(1);
		assertThat(reader.page().select("section[aria-labelledby=paden]")).isEmpty();
		String letter = field(round, most).equals("o1") ? "A" : "B";
		assertThat(reader.page().select(".ballots tbody td").eachText()).containsExactlyInAnyOrder(letter, "A, B");
		reader.takesForm("form[action$=natellen]").sends();
		assertThat(reader.page().select(".verdict").text())
			.startsWith(letter + " staat op de meeste stembiljetten: 2.");
	}

	private static void approves(Neighbour voter, String round, String... fields) {
		voter.opens(round + "/stembiljet").takesForm("form.voting");
		List.of(fields).forEach((field) -> voter.ticks(field, "1"));
		voter.sends();
		assertThat(voter.reads()).contains("Met deze voorstellen stem je in");
		voter.takesForm("form[action$=stembiljetten]").sends();
	}

	@Test
	void ofTwoThatComeFirstTheOneWithMoreMembersBehindItAtTheOpeningIsChosen() {
		Neighbour one = this.rounds.member(this.port);
		Neighbour other = this.rounds.member(this.port);
		String plain = this.proposals.open(this.port);
		String endorsed = this.proposals.open(this.port);
		this.proposals.member(this.port)
			.opens("/trendbureau/voorstellen/" + endorsed)
			.takesForm("form[action$=steunbetuigingen]")
			.sends();
		String round = this.rounds.makes(one, "rangschikken", 1, List.of(plain, endorsed));
		this.rounds.confirmAndOpen(other, round);
		assertThat(one.opens(round + "/stembiljet").reads())
			.contains("Dan wint het voorstel met de meeste steunbetuigingen bij de opening");
		assertThat(reader(round).page().select(".on-ballot li:has(a[href$=" + endorsed + "])").text())
			.contains("één steunbetuiging");
		GivenRounds.votes(one, round, Map.of(field(round, plain), "1"));
		GivenRounds.votes(other, round, Map.of(field(round, endorsed), "1"));
		this.rounds.close();
		assertThat(reader(round).page().select(".chosen a").text()).isEqualTo(title(endorsed));
		assertThat(reader(round).reads()).contains("Toen telde de regel die vooraf bekend was");
		assertThat(reader("/trendbureau/voorstellen/" + endorsed).page().select(".history li").last().text())
			.startsWith("Gekozen als thema");
	}

	@Test
	void aTieIsDecidedByTheKerngroepWithReasons() {
		Neighbour one = this.rounds.member(this.port);
		Neighbour other = this.rounds.member(this.port);
		String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 2, true, 1);
		GivenRounds.votes(one, round, Map.of("o1", "1"));
		GivenRounds.votes(other, round, Map.of("o2", "1"));
		this.rounds.close();
		assertThat(one.opens(round).reads()).contains("Het is gelijk");
		one.follows("a[href$=besluit]").ticks("keuze", "o2").fills("reden", "Dit speelt bij de meeste huizen.").sends();
		assertThat(one.reads()).contains("Het besluit is vastgelegd").contains("Dit speelt bij de meeste huizen.");
		assertThat(one.page().select(".chosen a")).hasSize(1);
	}

	@Test
	void withTooFewVotesNothingIsChosenAndThePageSaysSo() {
		Neighbour voter = this.rounds.member(this.port);
		this.rounds.voters(1);
		String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 2, true, 100);
		GivenRounds.votes(voter, round, Map.of("o1", "1"));
		this.rounds.close();
		Neighbour reader = reader(round);
		int electors = this.jdbc.sql("select electors from voting_round where id = ?")
			.param(Long.valueOf(round.replaceAll("\\D", "")))
			.query(Integer.class)
			.single();
		assertThat(reader.reads()).contains("Er zijn te weinig stemmen uitgebracht. Er is geen thema gekozen")
			.contains("1 van de %d hebben gestemd. Er waren %1$d stemmen nodig".formatted(electors));
		assertThat(reader.page().select(".chosen")).isEmpty();
		reader.follows(".on-ballot a");
		assertThat(reader.page().select(".tags .tag").first().text()).isEqualTo("Open");
		assertThat(reader.page().select(".history li").last().text()).startsWith("Niet gekozen, weer open");
		assertThat(reader.follows(".history li:last-child a").path()).isEqualTo(round);
	}

}
