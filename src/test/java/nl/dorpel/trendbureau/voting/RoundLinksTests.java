package nl.dorpel.trendbureau.voting;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import nl.dorpel.Neighbour;
import nl.dorpel.QueryCounter;
import nl.dorpel.Reader;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.trendbureau.GivenProposals;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where rounds are found, and what it takes to show them.
 */
@WebTest
@Import({ TestClock.class, GivenProposals.class, GivenRounds.class })
class RoundLinksTests {

	private static final String ROUNDS = "/trendbureau/stemrondes/";

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.of("nl"));

	@LocalServerPort
	int port;

	@Autowired
	GivenRounds rounds;

	@Autowired
	GivenProposals proposals;

	@Autowired
	BallotBox box;

	@Autowired
	TestClock clock;

	@Autowired
	Reader reader;

	@Autowired
	QueryCounter queries;

	@Autowired
	ApplicationEventPublisher events;

	@Test
	void aRunningRoundStandsOutOnTheFrontPageWithItsClosingTime() {
		long round = this.rounds.open(this.port, 3, true, 1);
		Element running = this.reader.opens("/trendbureau").expectFirst(".running li:has(a[href$=/" + round + "])");
		assertThat(running.text()).contains("Welk thema?", "3 voorstellen",
				"tot " + this.clock.instant().plus(GivenRounds.LENGTH).atZone(DutchTime.ZONE).format(MOMENT));
		this.rounds.close();
		assertThat(this.reader.opens("/trendbureau").select(".running a[href$=/" + round + "]")).isEmpty();
	}

	@Test
	void theFrontPageLeadsToTheRoundsAndToCountingAgain() {
		assertThat(this.reader.opens("/trendbureau").select("main .loop a").eachAttr("href"))
			.contains("/trendbureau/stemrondes", "/trendbureau/natellen");
	}

	@Test
	void aProposalLeadsToItsRoundFromTheBallotOn() {
		long round = this.rounds.confirmed(this.port, 2, true, 1);
		Neighbour visitor = new Neighbour(this.port).opens(ROUNDS + round).follows(".on-ballot a");
		assertThat(visitor.page().select(".opening .note").text()).isEqualTo("Op de stemlijst gezet · Welk thema?");
		assertThat(visitor.follows(".opening .note a").path()).isEqualTo(ROUNDS + round);
	}

	@Test
	void searchEnginesFindARoundOnceTwoMembersStandBehindIt() {
		Neighbour maker = this.rounds.member(this.port);
		String round = this.rounds.makes(maker, "rangschikken", 1,
				List.of(this.proposals.open(this.port), this.proposals.open(this.port)));
		assertThat(sitemap()).doesNotContain(round + "<");
		this.rounds.member(this.port).opens(round).takesForm("form.confirm").sends();
		assertThat(sitemap()).contains(round + "<", "/trendbureau/stemrondes<", "/trendbureau/natellen<",
				"/trendbureau/stemgeheim<");
	}

	private String sitemap() {
		return this.reader.downloads("/sitemaps/paginas.xml");
	}

	@Test
	void aRoundTakesAsManyQueriesWithTwelveProposalsAndTwentyBallotsAsWithTwoAndOne() {
		List<Account> voters = this.rounds.voters(20);
		long small = this.rounds.open(this.port, 2, true, 1);
		long large = this.rounds.open(this.port, 12, true, 1);
		cast(small, voters.subList(0, 1), 2);
		cast(large, voters, 12);
		assertThat(queriesOf(ROUNDS + large)).isEqualTo(queriesOf(ROUNDS + small)).isEqualTo(2);
		this.rounds.close();
		assertThat(queriesOf(ROUNDS + large)).isEqualTo(queriesOf(ROUNDS + small)).isEqualTo(3);
	}

	private void cast(long round, List<Account> voters, int options) {
		IntStream.range(0, voters.size())
			.forEach((at) -> GivenRounds
				.asKerngroep(() -> this.box.cast(round, voters.get(at).id(), Letters.of(1L + at % options))));
	}

	private int queriesOf(String address) {
		this.events.publishEvent(new ContentChanged());
		this.reader.opens("/");
		return this.queries.during(() -> this.reader.opens(address)).size();
	}

}
