package nl.dorpel.trendbureau.theme;

import java.time.Instant;

import nl.dorpel.account.Account;
import nl.dorpel.trendbureau.proposal.ThemeProposal;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ThemeTest {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private final Account somebody = Mockito.mock();

	private final ThemeProposal proposal = Mockito.mock();

	private final Theme theme = new Theme(this.proposal, null, NOW);

	@Test
	void itGoesOnAStepAtATimeUntilItIsClosed() {
		assertThat(this.theme.state()).isEqualTo(ThemeState.EXPLORING);
		for (ThemeState state : new ThemeState[] { ThemeState.DEEPENING, ThemeState.PUBLISHED, ThemeState.CLOSED }) {
			this.theme.goOn(this.somebody, "Regel", NOW);
			assertThat(this.theme.state()).isEqualTo(state);
			assertThat(this.theme.lastStep().state()).isEqualTo(state);
			assertThat(this.theme.lastStep().at()).isEqualTo(NOW);
		}
		assertThatExceptionOfType(ThemeMovedOn.class).isThrownBy(() -> this.theme.goOn(this.somebody, "Nog", NOW));
	}

	@Test
	void noStepIsLeftOutAndNoneIsTakenTwice() {
		assertThatExceptionOfType(ThemeMovedOn.class).isThrownBy(() -> this.theme.publish(this.somebody, "Nu", NOW));
		assertThatExceptionOfType(ThemeMovedOn.class).isThrownBy(() -> this.theme.close(this.somebody, "Nu", NOW));
		this.theme.deepen(this.somebody, "Nu", NOW);
		assertThatExceptionOfType(ThemeMovedOn.class).isThrownBy(() -> this.theme.deepen(this.somebody, "Nu", NOW));
		assertThat(this.theme.state()).isEqualTo(ThemeState.DEEPENING);
	}

}
