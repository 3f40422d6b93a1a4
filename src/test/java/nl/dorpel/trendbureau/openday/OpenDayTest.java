package nl.dorpel.trendbureau.openday;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.trendbureau.theme.Theme;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OpenDayTest {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private final Account somebody = Mockito.mock();

	private final Theme theme = Mockito.mock();

	private static final Seen SEEN = new Seen(0, 0);

	private final OpenDay day = new OpenDay(UUID.randomUUID(), Mockito.mock(Gathering.class), this.theme,
			wish("Iets nieuws"), this.somebody, NOW);

	private static Wish wish(String aim) {
		return new Wish(aim, 30, List.of(slot(10), slot(20)));
	}

	private static Slot slot(int days) {
		Instant starts = NOW.plus(Duration.ofDays(days));
		return new Slot(starts, starts.plus(Duration.ofHours(6)));
	}

	@Test
	void itIsRegisteredAskedBackAnsweredAndConfirmed() {
		assertThat(this.day.state()).isEqualTo(OpenDayState.DRAFT);
		this.day.register(NOW);
		assertThat(this.day.state()).isEqualTo(OpenDayState.REGISTERED);
		this.day.askBack(SEEN, "Kan het ook in juni?", NOW);
		assertThat(this.day.state()).isEqualTo(OpenDayState.ASKED_BACK);
		this.day.change(SEEN, this.theme, wish("Iets anders"), "Nee.", NOW);
		assertThat(this.day.state()).isEqualTo(OpenDayState.REGISTERED);
		assertThat(this.day.answer()).isEqualTo("Nee.");
		assertThat(this.day.aim()).isEqualTo("Iets anders");
		assertThat(this.day.confirm(SEEN, 1, this.somebody, NOW)).isEqualTo(slot(20));
		assertThat(this.day.state()).isEqualTo(OpenDayState.CONFIRMED);
	}

	@Test
	void aDraftIsNotConfirmedAndNotAskedAbout() {
		refuses(() -> this.day.confirm(SEEN, 0, this.somebody, NOW));
		refuses(() -> this.day.askBack(SEEN, "Wat?", NOW));
		this.day.change(SEEN, this.theme, wish("Iets anders"), null, NOW);
		assertThat(this.day.state()).isEqualTo(OpenDayState.DRAFT);
	}

	@Test
	void whatWasDecidedStaysSo() {
		this.day.register(NOW);
		this.day.withdraw("Het huis is dicht.", this.somebody, NOW);
		assertThat(this.day.reason()).isEqualTo("Het huis is dicht.");
		refuses(() -> this.day.confirm(SEEN, 0, this.somebody, NOW));
		refuses(() -> this.day.change(SEEN, this.theme, wish("Toch"), null, NOW));
		refuses(() -> this.day.withdraw("Nog eens", this.somebody, NOW));
		refuses(() -> this.day.register(NOW));
	}

	@Test
	void aConfirmedDayIsNotWithdrawnHere() {
		this.day.register(NOW);
		this.day.confirm(SEEN, 0, this.somebody, NOW);
		refuses(() -> this.day.withdraw("Toch niet", this.somebody, NOW));
		refuses(() -> this.day.confirm(SEEN, 1, this.somebody, NOW));
	}

	@Test
	void onlyAMomentThatWasProposedAndIsStillToComeIsConfirmed() {
		this.day.register(NOW);
		refuses(() -> this.day.confirm(SEEN, 2, this.somebody, NOW));
		refuses(() -> this.day.confirm(SEEN, -1, this.somebody, NOW));
		refuses(() -> this.day.confirm(SEEN, 0, this.somebody, slot(10).startsAt()));
		assertThat(this.day.state()).isEqualTo(OpenDayState.REGISTERED);
	}

	@Test
	void whoLookedAtAnOlderVersionDecidesNothing() {
		this.day.register(NOW);
		refuses(() -> this.day.confirm(new Seen(1, 0), 0, this.somebody, NOW));
		refuses(() -> this.day.askBack(Seen.read("0"), "Wat?", NOW));
		refuses(() -> this.day.change(new Seen(0, 1), this.theme, wish("Anders"), null, NOW));
	}

	private void refuses(Runnable act) {
		assertThatExceptionOfType(OpenDayMovedOn.class).isThrownBy(act::run);
	}

}
