package nl.dorpel.trendbureau.voting;

import java.time.Duration;
import java.util.List;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Farewell;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.trendbureau.GivenProposals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who may make a round, who may vote in it, and when it does not open.
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
	Farewell farewell;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcClient jdbc;

	private static long number(String round) {
		return Long.parseLong(round.replaceAll("\\D", ""));
	}

	private String state(String round) {
		return this.jdbc.sql("select state from voting_round where id = ?")
			.param(number(round))
			.query(String.class)
			.single();
	}

	private String token(Neighbour neighbour) {
		return neighbour.opens("/mijn").page().select("[name=_csrf]").first().attr("value");
	}

	/** Of two new proposals, by the pages. */
	private String madeBy(Neighbour maker) {
		return this.rounds.makes(maker, "rangschikken", 1,
				List.of(this.proposals.open(this.port), this.proposals.open(this.port)));
	}

	private boolean isElector(Account account, String round) {
		return this.jdbc.sql("select exists (select from elector where round_id = ? and account_id = ?)")
			.params(number(round), account.id())
			.query(Boolean.class)
			.single();
	}

	@ParameterizedTest
	@EnumSource(names = { "STAFF", "ADMIN" })
	void staffInTheKerngroepDoNotVoteAndReadWhy(Role role) {
		Account both = this.newcomers.invited(Role.CORE_GROUP, role);
		Account voter = this.newcomers.invited(Role.CORE_GROUP);
		String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 2, true, 1);
		assertThat(isElector(both, round)).isFalse();
		assertThat(isElector(voter, round)).isTrue();
		Neighbour person = this.newcomers.signedIn(both, this.port);
		assertThat(person.opens(round).reads()).contains("Je werkt voor LSA. Medewerkers stemmen niet mee");
		assertThat(person.page().select("main a[href$=stembiljet]")).isEmpty();
		assertThat(person.opens(round + "/stembiljet").path()).isEqualTo(round);
		assertThat(person.posts(round + "/stembiljetten", "_csrf=" + token(person) + "&o1=1").status()).isEqualTo(409);
		assertThat(person.reads()).contains("Je werkt voor LSA");
	}

	@Test
	void whoBecomesStaffDuringARoundVotesNoMore() {
		Account elector = this.newcomers.invited(Role.CORE_GROUP);
		String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 2, true, 1);
		Neighbour person = GivenRounds.votes(this.newcomers.signedIn(elector, this.port), round, Map.of("o1", "1"));
		String receipt = person.page().select("[data-receipt]").text();
		assertThat(receipt).isNotEmpty();
		this.jdbc.sql("insert into account_role (account_id, role) values (?, 'STAFF')").param(elector.id()).update();
		person.posts(round + "/stembiljetten", "_csrf=" + token(person) + "&o2=1&bewijs=" + receipt);
		assertThat(person.status()).isEqualTo(409);
		assertThat(this.jdbc.sql("select choice from secret_ballot where round_id = ?")
			.param(number(round))
			.query(String.class)
			.list()).containsExactly("A");
	}

	@Test
	void whoMadeARoundCannotConfirmItNorCanTheDatabaseBeToldSo() {
		Neighbour maker = this.rounds.member(this.port);
		String round = madeBy(maker);
		assertThat(maker.opens(round).page().select("form.confirm")).isEmpty();
		assertThat(maker.reads()).contains("Een ander lid van de kerngroep moet haar bevestigen");
		assertThat(maker.posts(round + "/bevestigingen", "_csrf=" + token(maker) + "&weinig=true").status())
			.isEqualTo(403);
		assertThat(state(round)).isEqualTo("PROPOSED");
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc
			.sql("update voting_round set state = 'CONFIRMED', confirmed_by_id = proposed_by_id where id = ?")
			.param(number(round))
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
			assertThat(state(round)).isEqualTo("PROPOSED");
			second.takesForm("form.confirm").ticks("weinig", "true").sends();
			assertThat(second.reads()).contains("De ronde is bevestigd");
			this.clock.advance(Duration.ofHours(2));
			this.rounds.doWhatIsDue();
			assertThat(state(round)).isEqualTo("OPEN");
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
			assertThat(state(round)).isEqualTo("OPEN");
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
		assertThat(state(round)).isEqualTo("CANCELLED");
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
		String token = "_csrf=" + token(both);
		assertThat(both.posts("/trendbureau/stemrondes", token + "&vraag=Mag+ik").status()).isEqualTo(404);
		assertThat(both.posts(round + "/bevestigingen", token + "&weinig=true").status()).isEqualTo(404);
		assertThat(both.posts(round + "/besluit", token + "&keuze=geen&reden=Zo").status()).isEqualTo(404);
		assertThat(state(round)).isEqualTo("PROPOSED");
		assertThat(both.opens(round).page().select("main a[href$=annulering]")).hasSize(1);
	}

	@Test
	void whoLeavesTheKerngroepDuringARoundStillVotesInIt() {
		Account elector = this.newcomers.invited(Role.CORE_GROUP, Role.MEMBER);
		String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 2, true, 1);
		this.jdbc.sql("delete from account_role where account_id = ? and role = 'CORE_GROUP'")
			.param(elector.id())
			.update();
		Neighbour person = this.newcomers.signedIn(elector, this.port).opens(round);
		assertThat(person.page().select("main a.button[href$=stembiljet]")).hasSize(1);
		GivenRounds.votes(person, round, Map.of("o1", "1"));
		assertThat(person.page().select("[data-receipt]").text()).isNotEmpty();
		assertThat(new Neighbour(this.port).opens("/trendbureau/stemgeheim").reads())
			.contains("Wie tijdens de ronde uit de kerngroep gaat, mag in die ronde nog stemmen.");
		Neighbour stranger = this.proposals.member(this.port);
		assertThat(stranger.opens(round).page().select("main a[href$=stembiljet]")).isEmpty();
		assertThat(stranger.opens(round + "/stembiljet").reads()).contains("Je staat niet op de kiezerslijst");
	}

	@Test
	void whoIsBlockedOrLeavesDuringARoundStillCountsForTheQuorum() {
		this.rounds.withoutTheOthers(() -> {
			List<Account> voters = this.rounds.voters(6);
			String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 2, true, 30);
			Neighbour leaver = this.newcomers.signedIn(voters.getFirst(), this.port);
			assertThat(GivenRounds.votes(leaver, round, Map.of("o1", "1")).status()).isEqualTo(200);
			this.farewell.say(voters.getFirst().id());
			this.jdbc.sql("update account set state = 'DEACTIVATED' where id = ?").param(voters.getLast().id()).update();
			Neighbour blocked = this.newcomers.signedIn(voters.getLast(), this.port);
			assertThat(blocked.opens(round + "/stembiljet").path()).isEqualTo("/inloggen");
			assertThat(new Neighbour(this.port).opens(round).reads())
				.contains("8 mensen mogen stemmen. Er zijn ten minste 3 stemmen nodig");
			voters.subList(1, 3)
				.forEach((voter) -> GivenRounds.votes(this.newcomers.signedIn(voter, this.port), round,
						Map.of("o1", "1")));
			this.rounds.close();
			assertThat(new Neighbour(this.port).opens(round).reads()).contains("3 van de 8 hebben gestemd");
			assertThat(state(round)).isEqualTo("CLOSED");
			assertThat(this.jdbc.sql("select result from voting_round where id = ?")
				.param(number(round))
				.query(String.class)
				.single()).isEqualTo("CHOSEN");
		});
	}

	@Test
	void reasonsThatComeTooLateAreGivenBack() {
		Neighbour staff = this.proposals.with(this.port, Role.STAFF);
		String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 2, true, 1);
		staff.opens(round + "/annulering").fills("reden", "Er ging iets mis met de vraag");
		this.rounds.close();
		assertThat(staff.sends().status()).isEqualTo(409);
		assertThat(staff.reads()).contains("Dit kan nu niet meer", "Er ging iets mis met de vraag");
		assertThat(state(round)).isEqualTo("CLOSED");
	}

	@Test
	void howManyVotedIsToldFromHalfOfTheElectorateOn() {
		this.rounds.withoutTheOthers(() -> {
			// With the two who make the round they are six
			List<Account> voters = this.rounds.voters(4);
			String round = "/trendbureau/stemrondes/" + this.rounds.open(this.port, 2, true, 1);
			Neighbour visitor = new Neighbour(this.port);
			voters.subList(0, 2)
				.forEach((voter) -> GivenRounds.votes(this.newcomers.signedIn(voter, this.port), round,
						Map.of("o1", "1")));
			assertThat(visitor.opens(round).reads()).contains("staat hier zodra het de helft is")
				.doesNotContain("van de 6");
			GivenRounds.votes(this.newcomers.signedIn(voters.getLast(), this.port), round, Map.of("o2", "1"));
			assertThat(visitor.opens(round).reads()).contains("3 van de 6 hebben gestemd.");
		});
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
