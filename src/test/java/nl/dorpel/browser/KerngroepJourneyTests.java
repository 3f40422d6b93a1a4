package nl.dorpel.browser;

import java.time.Duration;
import java.util.UUID;

import nl.dorpel.WebTest;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.trendbureau.GivenProposals;
import nl.dorpel.trendbureau.voting.GivenRounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * From a proposal to a result that somebody without an account counts again, by keyboard
 * alone and without JavaScript.
 */
@WebTest
@Import({ TestClock.class, GivenProposals.class, GivenRounds.class })
class KerngroepJourneyTests {

	@RegisterExtension
	private static final Browser browser = new Browser();

	@LocalServerPort
	int port;

	@Autowired
	GivenProposals proposals;

	@Autowired
	GivenRounds rounds;

	@Autowired
	TestClock clock;

	private KeyboardMember visitor() {
		return new KeyboardMember(browser.visitor(this.port, false));
	}

	private KeyboardMember member(String persona) {
		return visitor().comesInAs(persona);
	}

	private void later(int days) {
		this.clock.advance(Duration.ofDays(days));
		this.rounds.doWhatIsDue();
	}

	@Test
	void aProposalIsEndorsedPutInARoundVotedOnReplacedCountedAndCountedAgain() {
		String words = "Toetsen " + UUID.randomUUID().toString().substring(0, 8);
		String question = words + ": welk thema?";
		this.proposals.open(this.proposals.member(this.port), words + " eerste");
		try (KeyboardMember author = member("zelfbeheerder");
				KeyboardMember supporter = member("deelnemer");
				KeyboardMember maker = member("kerngroep-3");
				KeyboardMember second = member("kerngroep-4");
				KeyboardMember reader = visitor()) {
			supporter.endorses(author.proposes(words + " tweede").path());
			String round = maker.makesARound(question, words).path();
			second.confirms(round);
			later(2);
			String receipt = maker.votes(round, "o1", "o2").reads("A > B").receipt();
			second.votes(round, "o2");
			maker.replaces(round, receipt, "o2").reads("B");
			later(8);
			reader.findsTheRound(question)
				.reads(words + " tweede won van elke andere keuze")
				.reads("met 2 tegen 0")
				.countsAgain()
				.reads("2 stembiljetten geteld");
			maker.findsTheRound(question).findsTheOwnBallot(receipt);
		}
	}

}
