package nl.dorpel.trendbureau.voting;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.trendbureau.GivenProposals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who may make a round, and when it does not open.
 */
@WebTest
@Import({ TestClock.class, GivenProposals.class, GivenRounds.class })
class RoundRulesTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenRounds rounds;

	@Autowired
	GivenProposals proposals;

	@Autowired
	Newcomers newcomers;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcClient jdbc;

	/** Of two new proposals, by the pages. */
	private String madeBy(Neighbour maker) {
		return this.rounds.makes(maker, "rangschikken", 1,
				List.of(this.proposals.open(this.port), this.proposals.open(this.port)));
	}

	@Test
	void whoMadeARoundCannotConfirmItNorCanTheDatabaseBeToldSo() {
		Neighbour maker = this.rounds.member(this.port);
		String round = madeBy(maker);
		assertThat(maker.opens(round).page().select("form.confirm")).isEmpty();
		assertThat(maker.reads()).contains("Een ander lid van de kerngroep moet haar bevestigen");
		assertThat(maker.posts(round + "/bevestigingen", "_csrf=" + GivenRounds.token(maker) + "&weinig=true").status())
			.isEqualTo(403);
		assertThat(this.rounds.state(round)).isEqualTo("PROPOSED");
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc
			.sql("update voting_round set state = 'CONFIRMED', confirmed_by_id = proposed_by_id where id = ?")
			.param(GivenRounds.number(round))
			.update());
	}

	@Test
	void aSecretRoundOfFewerThanFiveVotersHasToBeWantedAllTheSame() {
		this.rounds.withoutTheOthers(() -> {
			Neighbour second = this.rounds.member(this.port);
			this.rounds.voters(2);
			String round = madeBy(this.rounds.member(this.port));
			assertThat(second.opens(round).reads()).contains("Er zijn nu minder dan vijf mensen die mogen stemmen");
			assertThat(second.takesForm("form.confirm").sends().reads()).contains("De ronde is nog niet bevestigd");
			assertThat(this.rounds.state(round)).isEqualTo("PROPOSED");
			second.takesForm("form.confirm").ticks("weinig", "true").sends();
			assertThat(second.reads()).contains("De ronde is bevestigd");
			this.clock.advance(Duration.ofHours(2));
			this.rounds.doWhatIsDue();
			assertThat(this.rounds.state(round)).isEqualTo("OPEN");
		});
	}

	@Test
	void withFiveVotersNothingMoreIsAsked() {
		this.rounds.withoutTheOthers(() -> {
			Neighbour second = this.rounds.member(this.port);
			this.rounds.voters(3);
			String round = madeBy(this.rounds.member(this.port));
			assertThat(second.opens(round).page().select("[name=weinig]")).isEmpty();
			this.rounds.confirmAndOpen(second, round);
			assertThat(this.rounds.state(round)).isEqualTo("OPEN");
		});
	}

	@Test
	void aSecretRoundThatBecameTooSmallUnnoticedIsCancelledAtItsOpening() {
		String round = madeBy(this.rounds.member(this.port));
		Neighbour second = this.rounds.member(this.port);
		this.rounds.voters(3);
		second.opens(round).takesForm("form.confirm").sends();
		this.rounds.withoutTheOthers(() -> {
			this.rounds.voters(4);
			this.clock.advance(Duration.ofHours(2));
			this.rounds.doWhatIsDue();
		});
		assertThat(this.rounds.state(round)).isEqualTo("CANCELLED");
		assertThat(new Neighbour(this.port).opens(round).reads()).contains("Bij de opening waren er minder dan vijf");
	}

	@Test
	void staffInTheKerngroepMakeNoRoundConfirmNoneAndDecideNothing() {
		Neighbour both = this.newcomers.signedIn(this.newcomers.invited(Role.CORE_GROUP, Role.STAFF), this.port);
		assertThat(both.opens("/trendbureau/stemrondes").reads()).contains("Je werkt voor LSA. Een stemronde maken");
		assertThat(both.page().select("main a[href$=nieuw]")).isEmpty();
		assertThat(both.opens("/trendbureau/stemrondes/nieuw").status()).isEqualTo(404);
		String round = madeBy(this.rounds.member(this.port));
		assertThat(both.opens(round).page().select("form.confirm")).isEmpty();
		String token = "_csrf=" + GivenRounds.token(both);
		assertThat(both.posts("/trendbureau/stemrondes", token + "&vraag=Mag+ik").status()).isEqualTo(404);
		assertThat(both.posts(round + "/bevestigingen", token + "&weinig=true").status()).isEqualTo(404);
		assertThat(both.posts(round + "/besluit", token + "&keuze=geen&reden=Zo").status()).isEqualTo(404);
		assertThat(this.rounds.state(round)).isEqualTo("PROPOSED");
		assertThat(both.opens(round).page().select("main a[href$=annulering]")).hasSize(1);
	}

	@Test
	void reasonsThatComeTooLateAreGivenBack() {
		Neighbour staff = this.proposals.with(this.port, Role.STAFF);
		String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 2, true, 1);
		staff.opens(round + "/annulering").fills("reden", "Er ging iets mis met de vraag");
		this.rounds.close();
		assertThat(staff.sends().status()).isEqualTo(409);
		assertThat(staff.reads()).contains("Dit kan nu niet meer", "Er ging iets mis met de vraag");
		assertThat(this.rounds.state(round)).isEqualTo("CLOSED");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 13 })
	void aRoundHasTwoToTwelveProposals(int number) {
		Neighbour maker = this.rounds.member(this.port);
		List<String> slugs = IntStream.range(0, number).mapToObj((at) -> this.proposals.open(this.port)).toList();
		this.rounds.makes(maker, "rangschikken", 1, slugs);
		assertThat(maker.status()).isEqualTo(422);
		assertThat(maker.page().select("#voorstellen-fout").text()).contains("Kies 2 tot 12 voorstellen.");
		assertThat(maker.page().select("[name=voorstellen][checked]")).hasSize(number);
	}

}
