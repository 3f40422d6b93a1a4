package nl.dorpel;

import java.util.ArrayList;
import java.util.List;

import nl.dorpel.platform.web.SiteAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class BreadcrumbTests {

	@Autowired
	Reader reader;

	@Autowired
	SiteAddress site;

	@ParameterizedTest
	@ValueSource(strings = { "/concepten/buurtkamers", "/en/concepten/buurtkamers",
			"/praktijkvoorbeelden/levend-en-jong-in-witteveen", "/en/praktijkvoorbeelden/levend-en-jong-in-witteveen",
			"/praktijkvoorbeelden/alles-zat-in-het-hoofd-van-de-beheerder",
			"/en/praktijkvoorbeelden/alles-zat-in-het-hoofd-van-de-beheerder" })
	void searchEnginesAreToldTheWayThatThePageShows(String address) {
		Document page = this.reader.opens(address);
		List<String> shown = new ArrayList<>();
		for (Element crumb : page.select(".crumb li")) {
			Element link = crumb.selectFirst("a");
			String path = (link != null) ? this.site.of(link.attr("href"))
					: page.expectFirst("link[rel=canonical]").attr("href");
			shown.add(crumb.text() + " " + path);
		}
		assertThat(told(page)).isEqualTo(shown).hasSize(3);
	}

	private static List<String> told(Document page) {
		JsonNode document = JsonMapper.shared().readTree(page.expectFirst("script[type=application/ld+json]").data());
		List<String> told = new ArrayList<>();
		for (JsonNode thing : document.path("@graph")) {
			thing.path("itemListElement")
				.forEach((item) -> told.add(item.path("name").asString() + " " + item.path("item").asString()));
		}
		return told;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/praktijkvoorbeelden", "/praktijkvoorbeelden?pagina=2",
			"/praktijkvoorbeelden/levend-en-jong-in-witteveen", "/e-boek", "/concepten", "/concepten/buurtkamers",
			"/trendbureau", "/trendbureau/stemrondes", "/trendbureau/stemrondes/1", "/trendbureau/natellen", "/meedoen",
			"/over" })
	void onlyThePageItselfIsTheCurrentPage(String address) {
		Document page = this.reader.opens(address);
		assertThat(page.select("[aria-current=page]")).allSatisfy(
				(current) -> assertThat(current.hasAttr("href") ? current.attr("href") : address).isEqualTo(address));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "/trendbureau/signalen, Signalen", "/trendbureau/voorstellen, Themavoorstellen",
					"/trendbureau/themas, Thema's", "/trendbureau/stemrondes, Stemrondes" })
	void everyPageOfTheTrendbureauShowsTheWholeWay(String room, String name) {
		assertThat(crumbs(room)).containsExactly("Home /", "Trendbureau /trendbureau", name + " " + room);
		String page = this.reader.opens(room)
			.expectFirst("main h2 a[href^=" + room + "/], main h3 a[href^=" + room + "/]")
			.attr("href");
		String title = this.reader.opens(page).expectFirst("h1").text();
		assertThat(crumbs(page)).containsExactly("Home /", "Trendbureau /trendbureau", name + " " + room,
				title + " " + page);
	}

	@ParameterizedTest
	@CsvSource({ "/trendbureau/stemrondes/1/bewijs, /trendbureau/stemrondes/1",
			"/trendbureau/stemgeheim, /trendbureau/stemrondes", "/trendbureau/natellen, /trendbureau" })
	void whatBelongsToAPageLeadsBackToIt(String address, String parent) {
		List<String> way = crumbs(address);
		assertThat(way.get(way.size() - 2)).endsWith(" " + parent);
		assertThat(way.get(1)).isEqualTo("Trendbureau /trendbureau");
	}

	private List<String> crumbs(String address) {
		return this.reader.opens(address)
			.select(".crumb li")
			.stream()
			.map((crumb) -> crumb.text() + " "
					+ ((crumb.selectFirst("a") != null) ? crumb.expectFirst("a").attr("href") : address))
			.toList();
	}

}
