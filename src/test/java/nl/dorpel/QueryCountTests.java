package nl.dorpel;

import java.util.List;

import nl.dorpel.platform.web.ContentChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A public page takes a small fixed number of queries, whatever the number of rows.
 */
@WebTest
class QueryCountTests {

	private static final int MOST = 5;

	@Autowired
	Reader reader;

	@Autowired
	QueryCounter queries;

	@Autowired
	ApplicationEventPublisher events;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/en/", "/praktijkvoorbeelden",
			"/praktijkvoorbeelden?onderwerp=vrijwilligers&pagina=2", "/praktijkvoorbeelden?q=koffie",
			"/praktijkvoorbeelden?q=eenzamheit", "/praktijkvoorbeelden?plaats=Zwolle",
			"/praktijkvoorbeelden?q=eenzamheit&plaats=zwole&afstand=100&huis=dorpshuis",
			"/praktijkvoorbeelden?q=xqzwvkjh", "/praktijkvoorbeelden/levend-en-jong-in-witteveen",
			"/praktijkvoorbeelden/levend-en-jong-in-witteveen?afdruk",
			"/praktijkvoorbeelden/alles-zat-in-het-hoofd-van-de-beheerder", "/e-boek", "/concepten",
			"/concepten/buurtkamers", "/over", "/toegankelijkheid", "/trendbureau", "/trendbureau/introductie",
			"/trendbureau/signalen", "/trendbureau/signalen?onderwerp=ouderen", "/trendbureau/signalen/1",
			"/trendbureau/signaalgroepen/1", "/trendbureau/voorstellen", "/trendbureau/voorstellen?stand=gekozen",
			"/trendbureau/voorstellen/eenzaamheid-achter-de-voordeur",
			"/trendbureau/voorstellen/eenzaamheid-achter-de-voordeur/versies", "/trendbureau/voorstellen.atom",
			"/trendbureau/stemrondes", "/trendbureau/stemrondes/1", "/trendbureau/stemrondes/2",
			"/trendbureau/stemrondes/1/bewijs", "/trendbureau/stemrondes/1/stembiljetten.csv", "/trendbureau/themas",
			"/trendbureau/themas/als-de-zorg-naar-het-buurthuis-schuift",
			"/trendbureau/themas/als-de-zorg-naar-het-buurthuis-schuift.atom", "/praktijkvoorbeelden.atom",
			"/sitemap.xml", "/sitemaps/paginas.xml", "/agenda", "/agenda?wanneer=geweest", "/agenda?onderwerp=zorg",
			"/agenda?dag=2026-11-10", "/agenda/open-trendbureaudag-over-zorg-in-het-buurthuis", "/agenda.ics",
			"/trendbureau/uitkomsten?soort=instrument",
			"/trendbureau/uitkomsten/een-huis-vraagt-niet-naar-iemands-inkomen",
			"/trendbureau/open-dagen/wat-armoede-doet-met-een-buurt/verslag",
			"/trendbureau/themas/als-de-zorg-naar-het-buurthuis-schuift/agendering", "/agenda/onderwerp/zorg.ics",
			"/agenda/reeks/leren-van-elkaar", "/agenda/vrijwilligers-vinden-en-houden.ics", "/trendbureau/open-dagen",
			"/trendbureau/open-dagen?thema=als-de-zorg-naar-het-buurthuis-schuift" })
	void aPageTakesAtMostFiveQueries(String address) {
		warmUpFor(address);
		List<String> statements = this.queries.during(() -> this.reader.opens(address));
		assertThat(statements).as(address).hasSizeBetween(1, MOST);
	}

	// Empties the page cache. What the application keeps in memory beside pages is then
	// filled again by another page.
	private void warmUpFor(String address) {
		this.events.publishEvent(new ContentChanged());
		this.reader.opens(address.equals("/") ? "/en/" : "/");
	}

	@Test
	void theCounterSeesJdbcAndHibernate() {
		warmUpFor("/e-boek");
		assertThat(this.queries.during(() -> this.reader.opens("/e-boek"))).hasSize(2);
		assertThat(this.queries.during(() -> this.reader.opens("/concepten")).toString()).contains("concept");
	}

}
