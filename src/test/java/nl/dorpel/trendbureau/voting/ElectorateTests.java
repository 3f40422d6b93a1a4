package nl.dorpel.trendbureau.voting;

import java.util.List;
import java.util.Map;

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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may vote in a round, and how many of them have to.
 */
@WebTest
@Import({ TestClock.class, GivenProposals.class, GivenRounds.class })
class ElectorateTests {

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
	JdbcClient jdbc;

	private boolean isElector(Account account, String round) {
		return this.jdbc.sql("select exists (select from elector where round_id = ? and account_id = ?)")
			.params(GivenRounds.number(round), account.id())
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
		assertThat(person.posts(round + "/stembiljetten", "_csrf=" + GivenRounds.token(person) + "&o1=1").status())
			.isEqualTo(409);
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
		person.posts(round + "/stembiljetten", "_csrf=" + GivenRounds.token(person) + "&o2=1&bewijs=" + receipt);
		assertThat(person.status()).isEqualTo(409);
		assertThat(this.jdbc.sql("select choice from secret_ballot where round_id = ?")
			.param(GivenRounds.number(round))
			.query(String.class)
			.list()).containsExactly("A");
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
			this.jdbc.sql("update account set state = 'DEACTIVATED' where id = ?")
				.param(voters.getLast().id())
				.update();
			Neighbour blocked = this.newcomers.signedIn(voters.getLast(), this.port);
			assertThat(blocked.opens(round + "/stembiljet").path()).isEqualTo("/inloggen");
			assertThat(new Neighbour(this.port).opens(round).reads())
				.contains("8 mensen mogen stemmen. Er zijn ten minste 3 stemmen nodig");
			voters.subList(1, 3)
				.forEach((voter) -> GivenRounds.votes(this.newcomers.signedIn(voter, this.port), round,
						Map.of("o1", "1")));
			this.rounds.close();
			assertThat(new Neighbour(this.port).opens(round).reads()).contains("3 van de 8 hebben gestemd");
			assertThat(this.rounds.state(round)).isEqualTo("CLOSED");
			assertThat(this.jdbc.sql("select result from voting_round where id = ?")
				.param(GivenRounds.number(round))
				.query(String.class)
				.single()).isEqualTo("CHOSEN");
		});
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

}
