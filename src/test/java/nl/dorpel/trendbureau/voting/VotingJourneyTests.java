package nl.dorpel.trendbureau.voting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Farewell;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
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
 * Rounds as people live through them, without JavaScript.
 */
@WebTest
@Import({ TestClock.class, GivenProposals.class, GivenRounds.class })
class VotingJourneyTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenRounds rounds;

	@Autowired
	GivenProposals proposals;

	@Autowired
	Newcomers newcomers;

	@Autowired
	Farewell farewell;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcClient jdbc;

	private Neighbour member() {
		return this.rounds.member(this.port);
	}

	/** Of other tests there are many, and a round counts them all. */
	@BeforeEach
	void onlyTheKerngroepOfTheDemoIsThere() {
		this.rounds.sendOthersHome();
	}

	@Test
	void twoMembersMakeARoundAndItIsVotedReplacedClosedReadAndCountedAgain() {
		Neighbour maker = member();
		Neighbour second = member();
		String lonely = this.proposals.open(this.port);
		String earning = this.proposals.open(this.port);
		String round = this.rounds.makes(maker, "rangschikken", 1, List.of(lonely, earning));
		assertThat(round).matches("/trendbureau/stemrondes/\\d+");
		assertThat(maker.reads()).contains("Een ander lid van de kerngroep moet haar");
		assertThat(new Neighbour(this.port).opens(round).status()).isEqualTo(404);
		this.rounds.confirmAndOpen(second, round);
		assertThat(second.reads()).contains("De ronde is bevestigd");
		Neighbour voted = GivenRounds.votes(maker, round, Map.of("o1", "1", "o2", "2"));
		String receipt = voted.page().select("[data-receipt]").text();
		assertThat(voted.reads()).contains("Je stem is binnen").contains("Bewaar dit bewijs");
		// Without the receipt nothing, with it another ballot
		voted.opens(round + "/stembiljet").takesForm("form.voting").fills("o2", "1").sends();
		assertThat(voted.status()).isEqualTo(422);
		assertThat(voted.page().select("#bewijs-fout").text()).contains("Dan blijft je eerste stem tellen");
		voted.takesForm("form.voting").fills("bewijs", "2222-2222-2222-2222").sends();
		assertThat(voted.page().select("#bewijs-fout").text()).contains("geen stembiljet");
		voted.takesForm("form.voting").fills("bewijs", receipt.toLowerCase()).sends();
		voted.takesForm("form[action$=stembiljetten]").sends();
		assertThat(voted.reads()).contains("De vorige telt niet meer");
		GivenRounds.votes(second, round, Map.of("o2", "1"));
		this.clock.advance(GivenRounds.LENGTH);
		this.rounds.doWhatIsDue();
		Neighbour reader = new Neighbour(this.port).opens(round);
		String winner = reader.page().select(".chosen a").text();
		assertThat(reader.page().select(".verdict").text()).startsWith(winner + " won van elke andere keuze")
			.endsWith("met 2 tegen 0.");
		assertThat(reader.page().select(".ballots tbody tr").eachText()).containsExactlyInAnyOrder("1 B", "2 B");
		assertThat(reader.takesForm("form[action$=natellen]").sends().status()).isEqualTo(200);
		assertThat(reader.page().select(".order li b").eachText()).containsExactly("B");
		assertThat(new Neighbour(this.port).opens(round + "/stembiljetten.txt").reads()).isEqualTo("B B");
		reader.opens(round + "/bewijs").fills("bewijs", receipt).sends();
		assertThat(reader.page().select(".receipt").text()).contains("Je stembiljet is nummer").endsWith("B");
		assertThat(this.jdbc.sql("select state from theme_proposal where slug in (?, ?) order by state")
			.params(lonely, earning)
			.query(String.class)
			.list()).containsExactly("CHOSEN", "OPEN");
		// Who comes after the end is told, and nothing of it is in
		assertThat(
				maker.posts(round + "/stembiljetten", "_csrf=" + GivenRounds.token(maker) + "&o1=1&bewijs=" + receipt)
					.status())
			.isEqualTo(409);
		assertThat(maker.reads()).contains("De ronde was al gesloten toen je stem binnenkwam");
	}

	@Test
	void aWrongRoundIsToldAtItsFieldsAndWhatWasTypedStays() {
		Neighbour maker = member().opens("/trendbureau/stemrondes/nieuw")
			.fills("vraag", "")
			.fills("opkomst", "120")
			.fills("opentOp", "2020-01-01")
			.fills("sluitOp", "morgen")
			.sends();
		assertThat(maker.status()).isEqualTo(422);
		assertThat(maker.page().select(".govuk-error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#vraag",
				"#voorstellen", "#opkomst", "#opentOp", "#sluitOp");
		assertThat(maker.page().select("[name=opkomst]").val()).isEqualTo("120");
	}

	@Test
	void anEmptyOrImpossibleBallotIsToldAndNobodyButTheKerngroepVotes() {
		Neighbour voter = member();
		String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 2, true, 1);
		assertThat(voter.opens(round + "/stembiljet").takesForm("form.voting").sends().status()).isEqualTo(422);
		assertThat(voter.page().select("#o1-fout").text()).contains("Geef ten minste één voorstel een cijfer");
		assertThat(voter.posts(round + "/stembiljet", "_csrf=" + GivenRounds.token(voter) + "&o1=3").status())
			.isEqualTo(422);
		Neighbour staff = this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port);
		assertThat(staff.opens(round + "/stembiljet").path()).isEqualTo(round);
		assertThat(staff.reads()).contains("Je werkt voor LSA");
		assertThat(staff.posts(round + "/stembiljetten", "_csrf=" + GivenRounds.token(staff) + "&o1=1").status())
			.isEqualTo(409);
		Neighbour member = this.proposals.member(this.port);
		assertThat(member.posts(round + "/stembiljetten", "_csrf=" + GivenRounds.token(member) + "&o1=1").status())
			.isEqualTo(409);
		assertThat(member.reads()).contains("Je staat niet op de kiezerslijst");
	}

	@Test
	void staffCanOnlyCancelARoundAndWithAReason() {
		Neighbour voter = member();
		String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 2, true, 1);
		GivenRounds.votes(voter, round, Map.of("o1", "1"));
		Neighbour staff = this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port);
		assertThat(staff.opens(round + "/annulering").sends().status()).isEqualTo(422);
		assertThat(staff.fills("reden", "Een voorstel bleek dubbel.").sends().reads()).contains("geannuleerd");
		assertThat(new Neighbour(this.port).opens(round).reads()).contains("Een voorstel bleek dubbel.");
		assertThat(this.jdbc.sql("select count(*) from secret_ballot where round_id = ?")
			.param(Long.valueOf(round.replaceAll("\\D", "")))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void anOpenRoundShowsNamesAfterwardsAndWhoHasLeftIsAFormerMember() {
		Account stays = this.newcomers.invited(Role.CORE_GROUP);
		Account leaves = this.newcomers.invited(Role.CORE_GROUP);
		String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 2, false, 1);
		GivenRounds.votes(this.newcomers.signedIn(stays, this.port), round, Map.of("o1", "1"));
		Neighbour second = GivenRounds.votes(this.newcomers.signedIn(leaves, this.port), round, Map.of("o2", "1"));
		GivenRounds.votes(second, round, Map.of("o1", "1"));
		assertThat(new Neighbour(this.port).opens(round).reads()).doesNotContain(String.valueOf(stays.name()));
		this.rounds.close();
		this.farewell.say(leaves.id());
		assertThat(new Neighbour(this.port).opens(round).page().select(".ballots tbody tr").eachText())
			.containsExactlyInAnyOrder("1 " + stays.name() + " A", "2 oud-lid A");
	}

	@Test
	void whoHasNotVotedIsRemindedOnceADayBeforeTheEnd() {
		Account late = this.newcomers.invited(Role.CORE_GROUP);
		Account early = this.newcomers.invited(Role.CORE_GROUP);
		String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 2, true, 1);
		GivenRounds.votes(this.newcomers.signedIn(early, this.port), round, Map.of("o1", "1"));
		this.clock.advance(GivenRounds.LENGTH.minusDays(1));
		this.rounds.doWhatIsDue();
		this.rounds.doWhatIsDue();
		assertThat(letters(late, round)).isEqualTo(1);
		assertThat(letters(early, round)).isZero();
	}

	private int letters(Account account, String round) {
		return this.jdbc.sql("select count(*) from mail m where m.recipient = ? and m::text ~ ?")
			.params(String.valueOf(account.email()), round + "\\D")
			.query(Integer.class)
			.single();
	}

	@Test
	void beforeTheEndNoPageChangesForAnybodyByAVoteBelowHalf() {
		List<Account> voters = this.rounds.voters(2);
		String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 3, true, 1);
		Map<String, Neighbour> people = new LinkedHashMap<>();
		people.put("nobody", new Neighbour(this.port));
		for (Role role : Role.values()) {
			people.put(role.slug(), this.newcomers.signedIn(this.newcomers.invited(role), this.port));
		}
		Map<String, String> before = everything(people, round);
		voters
			.forEach((voter) -> GivenRounds.votes(this.newcomers.signedIn(voter, this.port), round, Map.of("o2", "1")));
		Map<String, String> after = everything(people, round);
		assertThat(after.keySet()).isEqualTo(before.keySet()).hasSizeGreaterThan(60);
		assertThat(after.keySet().stream().filter((page) -> !after.get(page).equals(before.get(page)))).isEmpty();
	}

	/**
	 * Whatever can be reached within the trendbureau, the feeds and the files, as each.
	 */
	private Map<String, String> everything(Map<String, Neighbour> people, String round) {
		Map<String, String> all = new LinkedHashMap<>();
		people.forEach((name, person) -> {
			TreeSet<String> found = new TreeSet<>(List.of("/trendbureau", "/trendbureau/stemrondes", round,
					round + "/stembiljetten.txt", round + "/stembiljetten.csv", round + "/bewijs",
					round + "/stembiljet", "/praktijkvoorbeelden.atom", "/trendbureau/voorstellen.atom",
					"/trendbureau/signalen.csv", "/trendbureau/signalen", "/trendbureau/themas", "/sitemap.xml",
					"/sitemaps/paginas.xml", "/mijn/gegevens.json", "/beheer", "/en" + round));
			TreeSet<String> read = new TreeSet<>();
			while (!found.isEmpty() && read.size() < 120) {
				String address = found.pollFirst();
				read.add(address);
				person.opens(address);
				// When somebody's own session was last used is no secret, and never the
				// same
				all.put(name + " " + address,
						person.status() + " " + person.reads().replaceAll("\"lastUsed\"\\s*:\\s*\"[^\"]*\"", ""));
				person.page()
					.select("a[href^=/trendbureau], link[href^=/trendbureau][type$=atom+xml]")
					.eachAttr("href")
					.stream()
					.map((link) -> link.replaceFirst("#.*", ""))
					.filter((link) -> !read.contains(link) && !link.contains("?") && !link.contains("/signalen"))
					.forEach(found::add);
			}
		});
		return all;
	}

}
