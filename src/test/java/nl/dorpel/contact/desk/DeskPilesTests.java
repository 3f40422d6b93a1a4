package nl.dorpel.contact.desk;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.contact.RequestState;
import nl.dorpel.platform.clock.TestClock;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request goes from pile to pile, and the figures go along.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class DeskPilesTests {

	private static final String DESK = "/beheer/contactverzoeken";

	@LocalServerPort
	int port;

	@Autowired
	GivenRequests given;

	@Autowired
	TestClock clock;

	private Neighbour karima;

	private String reference;

	@BeforeEach
	void aRequest() {
		this.karima = Neighbour.as("lsa-medewerker", this.port);
		this.reference = this.given.question(UUID.randomUUID() + "@example.org");
	}

	@Test
	void eachActMovesItToItsPileAndTheCountsAreRight() {
		int waiting = count("wacht");
		int done = count("klaar");
		int spam = count("spam");
		int fresh = count("nieuw");
		int mine = count("mijn");
		presses("toewijzingen");
		assertThat(count("nieuw")).isEqualTo(fresh - 1);
		assertThat(count("mijn")).isEqualTo(mine + 1);
		this.karima.opens(DESK + "/" + this.reference + "/vragen").fills("tekst", "Welk huis?").sends();
		assertThat(count("wacht")).isEqualTo(waiting + 1);
		assertThat(count("mijn")).as("waiting, and still mine").isEqualTo(mine + 1);
		presses("spammeldingen");
		assertThat(this.karima.reads()).contains("Dit ligt nu bij de spam.");
		assertThat(count("spam")).isEqualTo(spam + 1);
		assertThat(count("wacht")).isEqualTo(waiting);
		presses("spammeldingen/einde");
		this.karima.opens(DESK + "/" + this.reference + "/afsluitingen").sends();
		assertThat(this.karima.reads()).contains("Het verzoek is gesloten.");
		assertThat(this.given.state(this.reference)).isEqualTo(RequestState.DONE);
		assertThat(count("klaar")).isEqualTo(done + 1);
		assertThat(count("spam")).isEqualTo(spam);
	}

	@Test
	void theOldestLiesOnTop() {
		for (String pile : List.of("nieuw", "open", "spam")) {
			List<String> moments = this.karima.opens(DESK + "?stapel=" + pile)
				.page()
				.select("tbody time")
				.eachAttr("datetime");
			assertThat(moments).as(pile).isNotEmpty().isSortedAccordingTo(Comparator.naturalOrder());
		}
	}

	@Test
	void theFiguresCountWhatIsOpenLateAndAnswered() {
		int open = figure("Staan open");
		int late = figure("Wachten langer dan vijf werkdagen");
		String other = this.given.question(UUID.randomUUID() + "@example.org");
		assertThat(figure("Staan open")).isEqualTo(open + 1);
		this.clock.advance(Duration.ofDays(9));
		assertThat(figure("Wachten langer dan vijf werkdagen")).isGreaterThanOrEqualTo(late + 2);
		int answered = figure("Beantwoord in twaalf maanden");
		this.reference = other;
		presses("toewijzingen");
		this.karima.opens(DESK + "/" + other + "/antwoorden").fills("tekst", "Dat kan.").sends();
		assertThat(figure("Staan open")).isEqualTo(open);
		assertThat(figure("Beantwoord in twaalf maanden")).isEqualTo(answered + 1);
		assertThat(this.karima.page().select(".figures div:contains(De middelste tijd) dd").text())
			.matches(".*(uur|werkdag).*");
	}

	@Test
	void theTimeToAnAnswerStandsPerKindAndPerMonth() {
		presses("toewijzingen");
		this.karima.opens(DESK + "/" + this.reference + "/antwoorden").fills("tekst", "Dat kan.").sends();
		this.karima.opens(DESK + "/cijfers");
		Elements figures = this.karima.page().select("section[aria-labelledby=tijden] figure");
		assertThat(figures).hasSize(2).allSatisfy((figure) -> {
			assertThat(figure.select("svg[role=img] rect")).hasSameSizeAs(figure.select("tbody tr"));
			assertThat(figure.select("td").eachText()).isNotEmpty().allMatch((hours) -> Integer.parseInt(hours) > 0);
		});
		assertThat(figures.last().text()).contains("Vraag aan het netwerk");
		String month = this.clock.instant().toString().substring(0, 7);
		assertThat(this.karima.follows("section[aria-labelledby=tijden] figure a").page().text())
			.containsPattern("\"" + month + "\";[0-9]+;");
	}

	private int figure(String name) {
		return Integer.parseInt(
				this.karima.opens(DESK + "/cijfers").page().select(".figures div:contains(" + name + ") dd").text());
	}

	private int count(String pile) {
		return Integer
			.parseInt(this.karima.opens(DESK).page().select(".tabs a[href$='stapel=" + pile + "'] .count").text());
	}

	private void presses(String noun) {
		this.karima.opens(DESK + "/" + this.reference).takesForm("form[action$=/" + noun + "]").sends();
	}

}
