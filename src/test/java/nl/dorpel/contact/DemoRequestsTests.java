package nl.dorpel.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.platform.clock.TestClock;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the desk of the demo starts with.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class DemoRequestsTests {

	private static final String DESK = "/beheer/contactverzoeken";

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@Test
	void thereIsSomethingOnEveryPileAndItIsMarked() {
		this.clock.set(loaded());
		Neighbour karima = Neighbour.as("lsa-medewerker", this.port);
		for (String pile : List.of("nieuw", "mijn", "wacht", "open", "klaar", "spam")) {
			assertThat(fictitious(karima, "?stapel=" + pile)).as(pile).isNotEmpty();
		}
		assertThat(fictitious(karima, "?stapel=open&leeftijd=te-laat")).hasSize(2);
		karima.opens(DESK + "?q=gerda@example.org").follows("tbody a");
		assertThat(karima.reads()).contains("Dit verzoek is verzonnen", "Het Bedachte Huis", "te lang");
		assertThat(karima.opens("/en" + karima.path()).reads()).contains("This request is made up");
	}

	private static List<Element> fictitious(Neighbour staff, String address) {
		List<Element> rows = new ArrayList<>();
		int page = 1;
		do {
			staff.opens(DESK + address + "&pagina=" + page++);
			rows.addAll(staff.page().select("tbody tr:has(.tag:contains(Fictief))"));
		}
		while (!staff.page().select("a[rel=next]").isEmpty());
		return rows;
	}

	@Test
	void nobodyIsWrittenToAndNoNumberIsMissing() {
		assertThat(count("""
				mail m join contact_request r on r.fictitious and r.email = m.recipient
				where m.created_at between '%s' and '%s'""".formatted(loaded().minusSeconds(60), loaded()))).isZero();
		assertThat(count("contact_request where fictitious and email not like '%@example.org'")).isZero();
		assertThat(count("contact_request where fictitious")).isEqualTo(17);
		assertThat(count("""
				(select left(reference, 4) from contact_request where fictitious group by 1
				having count(*) <> max(substr(reference, 6)::int) - min(substr(reference, 6)::int) + 1) as gap"""))
			.isZero();
	}

	/** But for what another test let lie until it lapsed. */
	@Test
	void nothingHappenedBeforeItWasAskedOrHasStillToHappen() {
		assertThat(count("""
				contact_line l join contact_request r on r.id = l.request_id
				where r.fictitious and (l.at < r.received_at or l.at > '%s')
					and not (l.kind = 'MARKED_SPAM' and l.author_id is null)""".formatted(loaded()))).isZero();
	}

	/** Whenever the portal starts for the first time, early in a year too. */
	@Test
	void theSetSpeaksOfTheLastTwelveMonths() {
		assertThat(count("contact_request where fictitious and received_at < '%s'"
			.formatted(loaded().minus(Duration.ofDays(330))))).isZero();
	}

	private Instant loaded() {
		return this.jdbc.sql("select loaded_at from starter_set where name = ?")
			.param("demo-requests")
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single();
	}

	private int count(String from) {
		return this.jdbc.sql("select count(*) from " + from).query(Integer.class).single();
	}

}
