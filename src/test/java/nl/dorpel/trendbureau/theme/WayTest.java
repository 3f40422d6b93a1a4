package nl.dorpel.trendbureau.theme;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import nl.dorpel.trendbureau.proposal.Ground;
import nl.dorpel.trendbureau.theme.DossierChapter.Entry;
import nl.dorpel.trendbureau.theme.ThemePage.Head;
import nl.dorpel.trendbureau.theme.ThemePage.Link;
import nl.dorpel.trendbureau.theme.ThemePage.Step;
import nl.dorpel.trendbureau.theme.ThemePage.Stop;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WayTest {

	private static final List<Ground> SIGNALS = List.of(
			new Ground("signal", "/trendbureau/signalen/2", "Later", day(2)),
			new Ground("signal", "/trendbureau/signalen/1", "Eerst", day(1)));

	private static Instant day(int number) {
		return Instant.parse("2026-11-%02dT10:00:00Z".formatted(number));
	}

	private static Head head(ThemeState state) {
		return new Head(1, 0, "thema", "Thema", state, false, 1, "voorstel", "Vraag?", "Anna", day(3), 4, day(5), 7L,
				"Welk thema?", day(8), false);
	}

	private static Step step(ThemeState state, int day) {
		return new Step(day, state, day(day), "Bram", "Regel");
	}

	@Test
	void everyLinkOfTheChainStandsInOrderOfTimeWithItsPage() {
		Way way = new Way(head(ThemeState.DEEPENING), SIGNALS,
				List.of(step(ThemeState.EXPLORING, 8), step(ThemeState.DEEPENING, 12)),
				Map.of(DossierPlace.OPEN_DAY, List.of(new Entry(day(10), "De dag", "/dagen/1"))));
		assertThat(way.behind()).extracting(Stop::anchor)
			.containsExactly("signalen", "voorstel", "steun", "stemronde", "stap-exploring", "open_day-6",
					"stap-deepening");
		assertThat(way.behind()).extracting(Stop::at).isSorted();
		assertThat(way.behind().getFirst().links()).extracting(Link::path)
			.containsExactly("/trendbureau/signalen/2", "/trendbureau/signalen/1");
		assertThat(way.behind()).flatExtracting(Stop::links)
			.extracting(Link::path)
			.contains("/trendbureau/voorstellen/voorstel", "/trendbureau/stemrondes/7", "/dagen/1");
		assertThat(way.ahead()).containsExactly(DossierPlace.OUTCOMES.label(), ThemeState.PUBLISHED.label(),
				DossierPlace.AGENDA_SETTING.label(), ThemeState.CLOSED.label());
	}

	@Test
	void whatNobodyDidIsNoLinkOfTheChain() {
		Head bare = new Head(1, 0, "thema", "Thema", ThemeState.EXPLORING, false, 1, "voorstel", "Vraag?", null, day(3),
				0, null, null, null, null, false);
		Way way = new Way(bare, List.of(), List.of(step(ThemeState.EXPLORING, 8)), Map.of());
		assertThat(way.behind()).extracting(Stop::anchor).containsExactly("voorstel", "stap-exploring");
		assertThat(way.ahead()).hasSize(6).startsWith(ThemeState.DEEPENING.label());
	}

	@Test
	void afterTheEndNothingIsStillToCome() {
		assertThat(new Way(head(ThemeState.CLOSED), SIGNALS, List.of(), Map.of()).ahead()).isEmpty();
	}

}
