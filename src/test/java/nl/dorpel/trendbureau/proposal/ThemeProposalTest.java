package nl.dorpel.trendbureau.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import nl.dorpel.account.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What can happen to a proposal, and in which order.
 */
class ThemeProposalTest {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private static final ProposalText TEXT = new ProposalText("Titel", "Vraag?", "Nu", "Iedereen", "Iets");

	private final Account author = Mockito.mock();

	private ThemeProposal proposal(ProposalState state) {
		ThemeProposal proposal = draft(TEXT);
		if (state != ProposalState.DRAFT) {
			proposal.open(NOW);
		}
		switch (state) {
			case ON_BALLOT -> proposal.putOnBallot(NOW);
			case CHOSEN -> {
				proposal.putOnBallot(NOW);
				proposal.choose(NOW);
			}
			case WITHDRAWN -> proposal.withdraw(this.author, "Daarom", NOW);
			case MERGED -> proposal.mergeInto(proposal(ProposalState.OPEN), this.author, NOW);
			default -> {
			}
		}
		assertThat(proposal.state()).isEqualTo(state);
		return proposal;
	}

	private ThemeProposal draft(ProposalText text) {
		return new ThemeProposal(UUID.randomUUID(), "titel", this.author, text, NOW);
	}

	@Test
	void everyStepIsDated() {
		ThemeProposal proposal = proposal(ProposalState.OPEN);
		proposal.putOnBallot(NOW.plusSeconds(1));
		proposal.returnToOpen(NOW.plusSeconds(2));
		assertThat(proposal.state()).isEqualTo(ProposalState.OPEN);
		assertThat(proposal.history()).extracting(ProposalStep::kind)
			.containsExactly(StepKind.OPENED, StepKind.PUT_ON_BALLOT, StepKind.NOT_CHOSEN);
		assertThat(proposal.history()).extracting(ProposalStep::at)
			.containsExactly(NOW, NOW.plusSeconds(1), NOW.plusSeconds(2));
	}

	@Test
	void aChangeKeepsHowItReadBefore() {
		ThemeProposal proposal = proposal(ProposalState.OPEN);
		ProposalText better = new ProposalText("Betere titel", "Vraag?", "Nu", "Iedereen", "Iets");
		proposal.rewrite(better, this.author, NOW);
		proposal.rewrite(better, this.author, NOW);
		assertThat(proposal.versions()).extracting(ProposalVersion::text).isEqualTo(List.of(TEXT, better));
	}

	@Test
	void anUnfinishedDraftIsNotOpened() {
		ThemeProposal proposal = draft(new ProposalText("Titel", "Vraag?", null, "Iedereen", "Iets"));
		assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> proposal.open(NOW));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
	void onlyAnOpenProposalIsRewrittenWithdrawnMergedOrPutOnABallot(ProposalState state) {
		ThemeProposal proposal = proposal(state);
		ThemeProposal other = proposal(ProposalState.OPEN);
		refuses(() -> proposal.rewrite(TEXT, this.author, NOW));
		refuses(() -> proposal.withdraw(this.author, "Daarom", NOW));
		refuses(() -> proposal.putOnBallot(NOW));
		refuses(() -> proposal.mergeInto(other, this.author, NOW));
		refuses(() -> other.mergeInto(proposal, this.author, NOW));
		assertThat(proposal.state()).isEqualTo(state);
		assertThat(other.state()).isEqualTo(ProposalState.OPEN);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ON_BALLOT")
	void onlyWhatIsOnABallotIsChosenOrComesBackFromIt(ProposalState state) {
		ThemeProposal proposal = proposal(state);
		refuses(() -> proposal.choose(NOW));
		refuses(() -> proposal.returnToOpen(NOW));
		refuses(() -> proposal.leaveBallot(NOW));
	}

	@Test
	void aProposalDoesNotGoIntoItself() {
		ThemeProposal proposal = proposal(ProposalState.OPEN);
		refuses(() -> proposal.mergeInto(proposal, this.author, NOW));
	}

	private static void refuses(Runnable verb) {
		assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(verb::run);
	}

}
