package nl.dorpel.agenda.listing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.agenda.AllSeries;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GatheringPlan;
import nl.dorpel.agenda.GivenGatherings;
import nl.dorpel.agenda.Series;
import nl.dorpel.agenda.SignUpRules;
import nl.dorpel.platform.web.DutchTime;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a series: what comes, what was, and its calendar.
 */
@WebTest
class SeriesPageTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenGatherings gatherings;

	@Autowired
	AllSeries series;

	@Autowired
	Newcomers newcomers;

	@Autowired
	Clock clock;

	/** Made by staff on their page; its path. */
	private String made() {
		return this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port)
			.opens("/beheer/agenda/reeksen/nieuw")
			.takesForm("form[action$=/reeksen]")
			.fills("naam", "Avonden aan tafel")
			.fills("samenvatting", "Vier avonden.")
			.sends()
			.page()
			.select("a[href^=/agenda/reeks/avonden-aan-tafel]:not([href$=ics])")
			.last()
			.attr("href");
	}

	private Gathering begins(String path, int days) {
		Series found = this.series.findBySlug(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
		return this.gatherings.published(GivenGatherings.partOf(found,
				this.gatherings.plan(Duration.ofDays(days), new SignUpRules(true, 5, null, SignUpRules.OFFER_HOURS))));
	}

	@Test
	void whatComesIsBeforeWhatWasAndEachLeadsToTheSeries() {
		String path = made();
		assertThat(new Neighbour(this.port).opens(path).reads()).contains("Er komt nog niets",
				"Er staat nog niets van deze reeks in de agenda");
		Gathering was = begins(path, -20);
		Gathering later = begins(path, 20);
		Gathering next = begins(path, 5);
		Neighbour reader = new Neighbour(this.port).opens(path);
		assertThat(reader.reads()).contains("2 bijeenkomsten komen nog", "1 bijeenkomst geweest", "Vier avonden.");
		assertThat(reader.page().select(".dates h4").eachText()).containsExactly(next.title(), later.title(),
				was.title());
		assertThat(reader.cookie("dorpel") + reader.cookie("form")).isEmpty();
		assertThat(reader.page().select("main a[href$=" + path + ".ics]")).hasSize(1);
		reader.follows(".dates a[href$=" + was.slug() + "]").follows("main a[href$=" + path + "]");
		assertThat(reader.path()).isEqualTo(path);
		assertThat(reader.opens("/en" + path).reads()).contains("2 gatherings are coming");
		assertThat(reader.opens("/sitemaps/paginas.xml").html()).contains(path + "<");
	}

	@Test
	void aSeriesThatIsNotThereIsNotFound() {
		assertThat(new Neighbour(this.port).opens("/agenda/reeks/bestaat-niet").status()).isEqualTo(404);
	}

	@Test
	void theHoursOfOneDayStayOnOneLineAndThoseOfMoreMayBreak() {
		Instant noon = LocalDate.now(this.clock).plusDays(9).atTime(12, 0).atZone(DutchTime.ZONE).toInstant();
		Gathering day = this.gatherings.published(lasting(noon, Duration.ofHours(3)));
		Gathering weekend = this.gatherings.published(lasting(noon, Duration.ofHours(27)));

		assertThat(whenOf(day).select(".hours").text()).isEqualTo("12:00 – 15:00");
		assertThat(whenOf(weekend).select(".hours")).isEmpty();
		assertThat(whenOf(weekend).text()).contains("12:00 – ", "15:00");
	}

	private Element whenOf(Gathering gathering) {
		LocalDate day = gathering.startsAt().atZone(DutchTime.ZONE).toLocalDate();
		return new Neighbour(this.port).opens("/agenda?dag=" + day)
			.page()
			.expectFirst(".dates li:has(a[href$=/" + gathering.slug() + "]) .when-where");
	}

	private GatheringPlan lasting(Instant from, Duration time) {
		return this.gatherings.plan(Duration.ofDays(9), SignUpRules.upTo(5)).at(from, from.plus(time));
	}

}
