package nl.dorpel.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.Decoder;
import nl.dorpel.Reader;
import nl.dorpel.WebTest;
import nl.dorpel.platform.content.ContentFile;
import nl.dorpel.platform.content.ContentFolder;
import nl.dorpel.platform.web.SiteAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ExamplePageTests {

	private static final String FOLDER = "/praktijkvoorbeelden/";

	private static final String TOLD = FOLDER + "levend-en-jong-in-witteveen";

	private static final String DEMO = FOLDER + "alles-zat-in-het-hoofd-van-de-beheerder";

	@Autowired
	Reader reader;

	@Autowired
	SiteAddress site;

	static Stream<ContentFile> examples() {
		return Stream.of("practice", "demo/practice").flatMap((folder) -> ContentFolder.read(folder).stream());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleShowsItsStepsInOrderWithTheirDates(ContentFile file) {
		Document page = this.reader.opens(FOLDER + file.front().text("slug"));
		assertThat(page.select("h1").text()).isEqualTo(file.front().text("title"));
		List<String> titles = new ArrayList<>();
		List<String> moments = new ArrayList<>();
		Matcher headings = Pattern.compile("(?m)^### +(?:(\\d{4}(?:-\\d{2})?) · )?(.+)$")
			.matcher(file.sections().getOrDefault("Stappen", ""));
		while (headings.find()) {
			moments.add(String.valueOf(headings.group(1)));
			titles.add(headings.group(2).strip());
		}
		assertThat(page.select("ol.stair h3").eachText()).isEqualTo(titles);
		assertThat(page.select("ol.stair > li").stream().map((step) -> {
			Element time = step.selectFirst("time");
			return (time != null) ? time.attr("datetime") : "null";
		})).isEqualTo(moments);
		assertThat(page.select("ol.stair").isEmpty()).isEqualTo(titles.isEmpty());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void whatIsNotKnownIsSaidSoInsteadOfLeftOut(ContentFile file) {
		Document page = this.reader.opens(FOLDER + file.front().text("slug"));
		Map<String, String> sections = file.sections();
		for (String heading : List.of("Wie deden mee", "Wat het kostte", "Wat misging", "Wat hielp")) {
			boolean panel = !page.select(".outcome section:has(h2:containsOwn(%s))".formatted(heading)).isEmpty();
			assertThat(panel).as(heading).isEqualTo(sections.containsKey(heading));
			String open = heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1);
			assertThat(page.select(".unknown [data-unknown]").eachText().contains(open)).as(heading)
				.isNotEqualTo(panel);
		}
		assertThat(page.select(".unknown")).as("one line, or none").hasSizeLessThanOrEqualTo(1);
		assertThat(page.select(".unknown [data-unknown]").isEmpty()).isEqualTo(page.select(".unknown").isEmpty());
	}

	@Test
	void theFactsNamePlaceHouseManagementAndPeriod() {
		Document page = this.reader.opens(DEMO);
		assertThat(page.select("dl.facts dt").eachText()).containsExactly("Plaats", "Huis", "Beheer", "Wanneer");
		assertThat(page.select("dl.facts dd").eachText()).first().asString().isEqualTo("Groningen, Groningen");
		assertThat(page.select("dl.facts dd").eachText()).last().asString().isEqualTo("2021 tot 2023");
		assertThat(page.select("article .tag.fictitious").text()).isEqualTo("Fictief voorbeeld");
	}

	@Test
	void theDotLiesWhereThePlaceIs() {
		Element dot = this.reader.opens(DEMO).expectFirst("svg.map circle.map-dot");
		// Groningen: 53.22 N, 6.57 E, on a map with 53.62 N, 2.45 E in its corner.
		assertThat(Double.parseDouble(dot.attr("cx"))).isBetween(250.0, 258.0);
		assertThat(Double.parseDouble(dot.attr("cy"))).isBetween(36.0, 44.0);
	}

	@Test
	void theMapNamesThePlaceAndWhatLiesAround() {
		Document page = this.reader.opens(DEMO);
		assertThat(page.select("svg.map text").eachText()).containsExactly("Noordzee", "Nederland", "Vlaanderen",
				"Groningen");
		assertThat(page.select("svg.map .map-label").attr("text-anchor")).as("in the east it stands to the left")
			.isEqualTo("end");
	}

	@Test
	void everyTopicHasItsPictureAndInEnglishItsMeaning() {
		assertThat(this.reader.opens(TOLD).select("[aria-labelledby=onderwerpen] a")).isNotEmpty()
			.allSatisfy((link) -> {
				assertThat(link.select("use").attr("href")).endsWith("#topic-" + link.attr("href").split("=")[1]);
				assertThat(link.select(".gloss")).isEmpty();
			});
		assertThat(this.reader.opens("/en" + TOLD).select("[aria-labelledby=onderwerpen] .gloss")).isNotEmpty()
			.allSatisfy((gloss) -> assertThat(gloss.attr("lang")).isEqualTo("en"));
	}

	@Test
	void anExampleWithoutAPlaceHasNoMap() {
		String slug = examples().filter((file) -> file.front().optional("place").isEmpty())
			.findFirst()
			.orElseThrow()
			.front()
			.text("slug");
		Document page = this.reader.opens(FOLDER + slug);
		assertThat(page.select("svg.map")).isEmpty();
		assertThat(page.select("dl.facts dd").first().text()).isEqualTo("Nog niet bekend.");
	}

	@Test
	void relatedExamplesShareATopicAndAreNotTheExampleItself() {
		Document page = this.reader.opens(DEMO);
		List<String> topics = page.select(".off-sheet[aria-labelledby=onderwerpen] a").eachText();
		assertThat(topics).isNotEmpty();
		assertThat(page.select("[aria-labelledby=verwant] .list > li")).hasSize(3)
			.allSatisfy((card) -> assertThat(card.select(".tag, .also span").eachText()).containsAnyElementsOf(topics));
		assertThat(page.select("[aria-labelledby=verwant] a").eachAttr("href")).doesNotContain(DEMO);
	}

	@Test
	void theChaptersFormAChainFromTheFirstToTheTenth() {
		List<String> chain = new ArrayList<>();
		String next = TOLD;
		String before = "";
		while (!next.isEmpty()) {
			chain.add(next);
			Document page = this.reader.opens(next);
			assertThat(page.select("nav.chapters-around a[rel=prev]").attr("href")).isEqualTo(before);
			assertThat(page.select("nav.chapters-around a[href=/e-boek]").text()).contains("Inhoud");
			before = next;
			next = page.select("nav.chapters-around a[rel=next]").attr("href");
		}
		assertThat(chain).hasSize(10).doesNotHaveDuplicates();
		assertThat(this.reader.opens(DEMO).select("nav.chapters-around")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void searchEnginesAreToldAnArticleAndTheWayToIt(ContentFile file) {
		String path = FOLDER + file.front().text("slug");
		Document page = this.reader.opens(path);
		JsonNode json = JsonMapper.shared().readTree(page.expectFirst("script[type=application/ld+json]").data());
		Map<String, JsonNode> things = things(json);
		assertThat(things).containsKeys("Article", "BreadcrumbList");
		JsonNode article = things.get("Article");
		assertThat(article.path("headline").asString()).isEqualTo(file.front().text("title"));
		assertThat(article.path("dateModified").asString()).isNotEmpty();
		JsonNode crumbs = things.get("BreadcrumbList").path("itemListElement");
		assertThat(crumbs.size()).isEqualTo(3);
		assertThat(crumbs.get(2).path("item").asString()).isEqualTo(this.site.of(path));
		assertThat(crumbs.get(2).path("position").asInt()).isEqualTo(3);
	}

	private static Map<String, JsonNode> things(JsonNode json) {
		JsonNode graph = json.has("@graph") ? json.get("@graph") : json;
		Map<String, JsonNode> things = new HashMap<>();
		if (graph.isArray()) {
			graph.forEach((thing) -> things.put(thing.path("@type").asString(), thing));
		}
		else {
			things.put(graph.path("@type").asString(), graph);
		}
		return things;
	}

	@Test
	void theHeadCanBeCitedAndSharedFromOneCanonicalAddress() {
		Document page = this.reader.opens(TOLD + "?utm_source=x");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(this.site.of(TOLD));
		assertThat(page.select("meta[name=citation_title]").attr("content")).isEqualTo(page.select("h1").text());
		assertThat(page.select("meta[name=citation_publication_date]").attr("content")).matches("\\d{4}/\\d\\d/\\d\\d");
		assertThat(page.select("meta[name=citation_public_url]").attr("content")).isEqualTo(this.site.of(TOLD));
		assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(page.select("h1").text());
		assertThat(page.select("meta[property=og:image]").attr("content"))
			.matches("https?://.+/images/share-[0-9a-f]{16}\\.png");
		assertThat(page.select("meta[name=description]").attr("content")).isEqualTo(page.select(".lead").text());
	}

	@Test
	void thePrintedSheetHasACodeThatLeadsBackThroughTheShortAddress() throws ReaderException {
		Document sheet = this.reader.opens(TOLD + "?afdruk");
		Element code = sheet.expectFirst(".sheet-foot svg");
		String address = decode(code);
		assertThat(address).startsWith(this.site.of("/v/"));
		assertThat(sheet.select(".sheet-foot b").text()).isEqualTo(address.replaceFirst("https?://", ""));
		var answer = this.reader.asks(address.substring(this.site.url().length()));
		assertThat(answer).hasStatus(301).hasHeader("Location", TOLD);
		assertThat(sheet.select("link[rel=canonical]").attr("href")).isEqualTo(this.site.of(TOLD));
	}

	private static String decode(Element svg) throws ReaderException {
		int size = Integer.parseInt(svg.attr("viewBox").split(" ")[2]);
		List<int[]> squares = new ArrayList<>();
		Matcher dark = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg.expectFirst("path").attr("d"));
		while (dark.find()) {
			squares.add(new int[] { Integer.parseInt(dark.group(1)), Integer.parseInt(dark.group(2)) });
		}
		int margin = squares.stream()
			.mapToInt((square) -> square[0])
			.min()
			.orElseThrow(NotFoundException::getNotFoundInstance);
		assertThat(margin).as("quiet zone").isGreaterThanOrEqualTo(2);
		BitMatrix modules = new BitMatrix(size - 2 * margin);
		squares.forEach((square) -> modules.set(square[0] - margin, square[1] - margin));
		DecoderResult result = new Decoder().decode(modules);
		return result.getText();
	}

	@Test
	void aShortAddressOfNothingIsNotFound() {
		assertThat(this.reader.asks("/v/999999999")).hasStatus(404);
		assertThat(this.reader.asks("/v/abc")).hasStatus(404);
		assertThat(this.reader.asks("/v/9999999999999999999999")).hasStatus(404);
		assertThat(this.reader.asks(FOLDER + "bestaat-niet")).hasStatus(404);
		assertThat(this.reader.asks(FOLDER + "bestaat-niet?afdruk")).hasStatus(404);
	}

	@Test
	void theEnglishPageKeepsTheDutchStoryMarkedAsDutch() {
		Document page = this.reader.opens("/en" + TOLD);
		assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
		assertThat(page.expectFirst("article.story").attr("lang")).isEqualTo("nl");
		assertThat(page.expectFirst("dl.facts").attr("lang")).isEqualTo("en");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(this.site.of(TOLD));
	}

}
