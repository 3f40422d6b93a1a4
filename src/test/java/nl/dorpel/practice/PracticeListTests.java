package nl.dorpel.practice;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import nl.dorpel.Reader;
import nl.dorpel.WebTest;
import nl.dorpel.platform.content.ContentFile;
import nl.dorpel.platform.content.ContentFolder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class PracticeListTests {

	private static final String LIST = "/praktijkvoorbeelden";

	private static final int ALL = examples().size();

	@Autowired
	Reader reader;

	private static List<ContentFile> examples() {
		return Stream.of("practice", "demo/practice").flatMap((folder) -> ContentFolder.read(folder).stream()).toList();
	}

	/**
	 * As a browser does it: a question with empty parts leads to the same one without.
	 */
	private Document finds(String query) {
		String shorter = this.reader.asks(LIST + query).getResponse().getHeader("Location");
		return this.reader.opens((shorter != null) ? shorter : LIST + query);
	}

	private static int total(Document page) {
		return Integer.parseInt(page.select("#resultaten [data-count]").text().replaceAll("\\D", ""));
	}

	private static List<String> titles(Document page) {
		return page.select("#resultaten .list h3").eachText();
	}

	/** The counts that stand beside the values of the facets, by "facet=value". */
	private static Map<String, Integer> counts(Document page) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		page.select("details[data-facet] .govuk-checkboxes__item").forEach((item) -> {
			Element box = item.selectFirst("input[type=checkbox]");
			counts.put(box.attr("name") + "=" + box.val(),
					Integer.parseInt(item.select(".count").text().replaceAll("\\D", "")));
		});
		return counts;
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@Test
	void withoutAQuestionAllExamplesAreThereCompleteStoriesFirst() {
		assertThat(total(finds(""))).isEqualTo(ALL);
		List<Boolean> growing = new ArrayList<>();
		for (int page = 1; page <= 3; page++) {
			finds("?pagina=" + page).select("#resultaten .list > li")
				.forEach((hit) -> growing.add(!hit.select(".growing").isEmpty()));
		}
		assertThat(growing).hasSize(ALL).contains(true, false).isSorted();
	}

	@Test
	void theNameOfAProvinceFindsWhatIsThere() {
		assertThat(total(finds("?q=drenthe"))).isEqualTo(counts(finds("")).get("provincie=drenthe"));
		assertThat(titles(finds("?q=witteveen+drenthe"))).contains("Levend en jong in Witteveen");
	}

	@Test
	void aSpellingThatFindsNothingIsNotOffered() {
		assertThat(finds("?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E").select("#resultaten").text())
			.doesNotContain("Bedoelde je");
	}

	@Test
	void theTopicCountsAreThoseOfTheContent() {
		Map<String, Integer> expected = new LinkedHashMap<>();
		examples().forEach((file) -> file.front()
			.texts("topics")
			.forEach((topic) -> expected.merge("onderwerp=" + topic, 1, Integer::sum)));
		Map<String, Integer> shown = counts(finds(""));
		shown.keySet().removeIf((option) -> !option.startsWith("onderwerp="));
		assertThat(shown).isNotEmpty().containsExactlyInAnyOrderEntriesOf(expected);
	}

	@Test
	void theCountBesideEveryValueIsWhatChoosingItGives() {
		Map<String, Integer> counts = counts(finds(""));
		assertThat(counts.keySet()).extracting((option) -> option.split("=")[0])
			.contains("onderwerp", "provincie", "huis", "beheer", "stand");
		counts.forEach((option, count) -> assertThat(total(finds("?" + option))).as(option).isEqualTo(count));
	}

	@ParameterizedTest
	@ValueSource(strings = { "stand=compleet", "stand=in-opbouw", "huis=dorpshuis", "beheer=zelfbeheer",
			"onderwerp=vrijwilligers", "onderwerp=eenzaamheid&provincie=overijssel", "q=koffie",
			"q=vrijwilligers&huis=dorpshuis", "plaats=Zwolle&afstand=100",
			"q=buurt&stand=compleet&plaats=Utrecht&afstand=50" })
	void countsStayTrueInCombinationWithWhatIsChosenElsewhere(String chosen) {
		counts(finds("?" + chosen)).forEach((option, count) -> {
			String facet = option.split("=")[0] + "=";
			String others = Stream.of(chosen.split("&"))
				.filter((parameter) -> !parameter.startsWith(facet))
				.reduce("", (query, parameter) -> query + parameter + "&");
			assertThat(total(finds("?" + others + option))).as(others + option).isEqualTo(count);
		});
	}

	@Test
	void twoValuesOfOneFacetWidenTheList() {
		int village = total(finds("?huis=dorpshuis"));
		int district = total(finds("?huis=wijkhuis"));
		assertThat(village).isPositive();
		assertThat(district).isPositive();
		assertThat(total(finds("?huis=dorpshuis&huis=wijkhuis"))).isEqualTo(village + district);
	}

	@Test
	void aChosenValueIsTickedAndItsFacetStandsOpen() {
		Document page = finds("?huis=dorpshuis");
		assertThat(page.select("details[data-facet=huis][open] input[checked]").eachAttr("value"))
			.containsExactly("dorpshuis");
		assertThat(page.select("details[data-facet=provincie][open]")).isEmpty();
	}

	@Test
	void everyChipTakesAwayJustWhatItNames() {
		Document page = finds("?q=samen&onderwerp=vrijwilligers&onderwerp=eenzaamheid&plaats=Utrecht&afstand=100");
		List<String> chips = page.select("ul.chips a:has(.cross)").eachAttr("href");
		assertThat(chips).hasSize(4);
		List<String> given = List.of("q=samen", "onderwerp=vrijwilligers", "onderwerp=eenzaamheid", "plaats=Utrecht");
		for (String gone : given) {
			List<String> left = new ArrayList<>(given);
			left.remove(gone);
			assertThat(chips).filteredOn((href) -> !parameters(href).contains(gone))
				.singleElement()
				.satisfies((href) -> {
					assertThat(parameters(href)).containsAll(left);
					assertThat(this.reader.opens(href).select("ul.chips a:has(.cross)")).hasSize(3);
				});
		}
		assertThat(page.select("ul.chips a:not(:has(.cross))").attr("href")).isEqualTo(LIST);
	}

	private static Set<String> parameters(String href) {
		return Set.of(URLDecoder.decode(href.substring(href.indexOf('?') + 1), StandardCharsets.UTF_8).split("&"));
	}

	@Test
	void twelveStandOnAPageAndThePagesTogetherHoldEveryExampleOnce() {
		Set<String> seen = new HashSet<>();
		int shown = 0;
		String next = LIST;
		while (!next.isEmpty()) {
			Document page = this.reader.opens(next);
			List<String> links = page.select("#resultaten .list h3 a").eachAttr("href");
			next = page.select(".govuk-pagination__next a").attr("href");
			assertThat(links).hasSize(next.isEmpty() ? ALL - shown : 12);
			shown += links.size();
			seen.addAll(links);
		}
		assertThat(seen).hasSize(ALL);
	}

	@Test
	void thePageThatIsShownIsMarkedAndTheWayBackLeadsToThePageBefore() {
		Document second = finds("?pagina=2");
		assertThat(second.select(".govuk-pagination [aria-current=page]").text()).isEqualTo("2");
		assertThat(second.select(".govuk-pagination__prev a").attr("href")).isEqualTo(LIST);
		assertThat(second.select("head link[rel=next]").attr("href")).isEqualTo(LIST + "?pagina=3");
	}

	@Test
	void aPageBeyondTheLastShowsTheLast() {
		assertThat(titles(finds("?pagina=999"))).isNotEmpty().isEqualTo(titles(finds("?pagina=3")));
	}

	@Test
	void titlesAreOrderedAsADictionaryOrdersThem() {
		List<String> titles = new ArrayList<>();
		for (int page = 1; page <= 3; page++) {
			titles.addAll(titles(finds("?sorteer=titel&pagina=" + page)));
		}
		assertThat(titles).hasSize(ALL).isSortedAccordingTo(Collator.getInstance(Locale.of("nl")));
	}

	@Test
	void nearbyExamplesComeNearestFirstAndNoneIsFartherThanAsked() {
		Document page = finds("?plaats=Zwolle&afstand=100");
		List<Integer> kilometres = page.select("#resultaten .where")
			.eachText()
			.stream()
			.map((where) -> Integer.valueOf(where.replaceAll(".*· (\\d+) km", "$1")))
			.toList();
		assertThat(kilometres).hasSizeGreaterThan(2).isSorted().allMatch((distance) -> distance <= 100);
		assertThat(total(finds("?plaats=Zwolle&afstand=5"))).isLessThan(total(page));
	}

	@Test
	void eachOrderOnOfferIsUsedWhenItsLinkIsFollowed() {
		Document page = finds("?q=vrijwilligers&plaats=Zwolle&afstand=100");
		assertThat(page.select(".orders li").eachText()).containsExactly("Beste eerst", "Dichtbij eerst",
				"Nieuwste eerst", "Op titel");
		page.select(".orders a")
			.forEach(
					(order) -> assertThat(this.reader.opens(order.attr("href")).select(".orders [aria-current]").text())
						.isEqualTo(order.text()));
	}

	@Test
	void anAddressSharedWithOthersShowsTheSameQuestionAndAnswer() {
		String query = "?q=%22koffie+%26+thee%22&onderwerp=ontmoeting&stand=compleet&plaats=%27s-Gravenhage&afstand=100&sorteer=titel";
		Document page = finds(query);
		assertThat(page.select("#q").val()).isEqualTo("\"koffie & thee\"");
		assertThat(page.select("#plaats").val()).isEqualTo("'s-Gravenhage");
		assertThat(page.select("#afstand option[selected]").val()).isEqualTo("100");
		assertThat(page.select("input[type=checkbox][checked]").eachAttr("value"))
			.containsExactlyInAnyOrder("ontmoeting", "compleet");
		assertThat(page.select("input[name=sorteer]").val()).isEqualTo("titel");
	}

	@Test
	void anEmptyListOffersWaysOutWithTrueCounts() {
		Document page = finds("?q=broodrooster&stand=in-opbouw");
		assertThat(total(page)).isZero();
		assertThat(page.select(".empty li a")).hasSizeGreaterThan(1);
		List<Integer> counts = new ArrayList<>();
		page.select(".empty li a").forEach((way) -> {
			int found = total(this.reader.opens(way.attr("href")));
			if (!way.attr("href").equals(LIST)) {
				counts.add(Integer.valueOf(way.text().replaceAll("\\D", "")));
				assertThat(found).as(way.text()).isPositive().isEqualTo(counts.getLast());
			}
		});
		assertThat(counts).isNotEmpty().isSortedAccordingTo((one, other) -> other - one);
	}

	@Test
	void aWordThatStandsNowhereGivesAnEmptyListWithTheWayToAllExamples() {
		Document page = finds("?q=xqzwvkjh");
		assertThat(total(page)).isZero();
		assertThat(page.select(".empty li a").eachAttr("href")).contains(LIST);
	}

	@Test
	void nothingNearbyOffersTheLeastDistanceThatIsEnough() {
		Document page = finds("?plaats=Bergen");
		assertThat(total(page)).isZero();
		assertThat(page.select(".empty p").first().text()).contains("binnen 25 km van Bergen");
		Element way = page.expectFirst(".empty li a");
		assertThat(way.text()).endsWith("voorbeelden binnen 50 km van Bergen");
		assertThat(total(this.reader.opens(way.attr("href")))).isPositive()
			.isEqualTo(Integer.valueOf(way.text().split(" ")[0]));
	}

	@Test
	void anEmptyListOfOneChoiceDoesNotOfferTheWholeListTwiceButTopics() {
		Document page = finds("?q=xqzwvkjh");
		assertThat(page.select(".empty > ul:not(.chips) a").eachAttr("href")).containsExactly(LIST);
		assertThat(page.select(".empty .chips a")).hasSize(6)
			.allSatisfy((topic) -> assertThat(total(this.reader.opens(topic.attr("href")))).isPositive());
		assertThat(page.select(".empty p").first().text()).contains("xqzwvkjh");
	}

	@ParameterizedTest
	@CsvSource({ "zwolle, Zwolle, ?plaats=Zwolle&afstand=25", "den haag, Den Haag, ?plaats=Den+Haag&afstand=25",
			"buurthuis zwolle, Zwolle, ?q=buurthuis&plaats=Zwolle&afstand=25",
			"'zwolle, koffie', Zwolle, ?q=koffie&plaats=Zwolle&afstand=25",
			"koffie in 's-gravenhage, Den Haag, ?q=koffie+in&plaats=Den+Haag&afstand=25" })
	void aPlaceAmongTheWordsOffersToSearchAroundIt(String typed, String place, String query) {
		Element offer = finds("?q=" + encode(typed)).expectFirst(".note a");
		assertThat(offer.text()).isEqualTo("Zoek rond " + place);
		assertThat(offer.attr("href")).isEqualTo(LIST + query);
		assertThat(finds(query).select(".note").text()).contains("We zoeken rond " + place);
	}

	@ParameterizedTest
	@ValueSource(strings = { "koffie", "buren", "huizen", "wijk", "werken in de wijk", "een winkel" })
	void anEverydayWordIsNotTakenForAPlace(String typed) {
		assertThat(finds("?q=" + encode(typed)).select(".note").text()).doesNotContain("Zoek rond");
	}

	@Test
	void withACapitalAnEverydayWordIsThePlace() {
		assertThat(finds("?q=Huizen").select(".note a").text()).isEqualTo("Zoek rond Huizen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zwolle", "grou", "vergunning", "vergunningen", "taal" })
	void aPlaceOrAnotherWordIsNeverCorrected(String typed) {
		assertThat(finds("?q=" + typed).select(".note").text()).doesNotContain("Bedoelde je");
	}

	@ParameterizedTest
	@CsvSource({ "?q=&plaats=&afstand=25, ''", "?q=koffie&plaats=&afstand=25, ?q=koffie",
			"?q=&onderwerp=zorg&plaats=Zwolle&afstand=50, ?onderwerp=zorg&plaats=Zwolle&afstand=50",
			"?huis=dorpshuis&huis=dorpshuis, ?huis=dorpshuis", "?plaats=+&q=a%26%7Bb%7D, ?q=a%26%7Bb%7D" })
	void anAddressWithEmptyPartsLeadsToTheSameQuestionWithoutThem(String typed, String clean) {
		assertThat(this.reader.asks(LIST + typed)).hasStatus(302).hasHeader("Location", LIST + clean);
		assertThat(this.reader.asks("/en" + LIST + typed)).hasHeader("Location", "/en" + LIST + clean);
		assertThat(this.reader.asks(LIST + clean)).hasStatusOk();
	}

	@Test
	void aboveATitleStandTwoTagsAtMostAndNoTopicIsLost() {
		assertThat(finds("").select("#resultaten .list > li")).isNotEmpty().allSatisfy((hit) -> {
			assertThat(hit.select(".tag:not(.growing):not(.fictitious)"))
				.hasSizeLessThanOrEqualTo(hit.select(".growing, .fictitious").isEmpty() ? 2 : 1);
			Document example = this.reader.opens(hit.expectFirst("h3 a").attr("href"));
			List<String> topics = example.select("[aria-labelledby=onderwerpen] a").eachText();
			assertThat(hit.select(".tag[lang], .also span").eachText()).containsExactlyInAnyOrderElementsOf(topics);
		});
	}

	@Test
	void theChipOfAPlaceNamesThePlaceThatWasFoundAndTheDistance() {
		assertThat(finds("?plaats=zwole&afstand=50").select("ul.chips a:has(.cross)").text())
			.contains("binnen 50 km van Zwolle");
	}

	@ParameterizedTest
	@CsvSource({ "'', 'Filter op onderwerp, plaats en meer'", "?q=koffie, 'Filter op onderwerp, plaats en meer'",
			"?q=koffie&huis=dorpshuis, Filters (1)",
			"?onderwerp=zorg&onderwerp=jeugd-en-spel&plaats=Zwolle, Filters (3)" })
	void theFoldedFiltersTellHowManyAreInUse(String query, String summary) {
		assertThat(finds(query).select("[data-narrow]").text()).isEqualTo(summary);
	}

	@Test
	void anUnknownPlaceIsToldAtItsFieldAndWhatWasTypedStays() {
		Document page = finds("?plaats=xqzwvkjh");
		Element field = page.expectFirst("#plaats");
		assertThat(field.val()).isEqualTo("xqzwvkjh");
		assertThat(field.attr("aria-invalid")).isEqualTo("true");
		assertThat(page.expectFirst("#" + field.attr("aria-describedby")).text()).startsWith("Fout:")
			.contains("xqzwvkjh");
		assertThat(total(page)).isEqualTo(ALL);
	}

	@ParameterizedTest
	@CsvSource({ "zwole, 'Zwolle, Overijssel'", "groninge, 'Groningen, Groningen'" })
	void aPlaceWithATypoIsUnderstoodAndThePageSaysSo(String typed, String meant) {
		Document page = finds("?afstand=50&plaats=" + typed);
		assertThat(page.select(".note").text()).contains("rond " + meant);
		assertThat(page.select("[aria-invalid]")).isEmpty();
		assertThat(titles(page)).isNotEmpty().isEqualTo(titles(finds("?afstand=50&plaats=" + encode(meant))));
	}

	@Test
	void twoNamesOfOnePlaceGiveOneList() {
		List<String> titles = titles(finds("?afstand=50&plaats=" + encode("'s-gravenhage")));
		assertThat(titles).isNotEmpty()
			.isEqualTo(titles(finds("?afstand=50&plaats=den+haag")))
			.isEqualTo(titles(finds("?afstand=50&plaats=Den+Haag")));
	}

	@Test
	void aNameOfSeveralPlacesOffersTheOthers() {
		Document page = finds("?plaats=heusden");
		List<String> others = page.select(".note a").eachText();
		assertThat(others).isNotEmpty().allMatch((label) -> label.startsWith("Heusden, "));
		String first = page.select(".note p").first().text();
		Document other = this.reader.opens(page.select(".note a").attr("href"));
		assertThat(other.select(".note p").first().text()).as("the other place, not the same one again")
			.contains(others.getFirst())
			.isNotEqualTo(first);
	}

	@Test
	void aNameThatIsPartOfOthersOffersThose() {
		assertThat(finds("?plaats=Bergen").select(".note a").eachText()).contains("Nieuw-Bergen, Limburg",
				"Bergen op Zoom, Noord-Brabant");
		assertThat(finds("?plaats=" + encode("Bergen, Noord-Holland")).select(".note a")).as("the region says which")
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Bergen (NH), 'Bergen, Noord-Holland'", "Bergen (L), 'Nieuw-Bergen, Limburg'",
			"'bergen, limburg', 'Nieuw-Bergen, Limburg'", "'Heusden, Asten', 'Heusden, Asten'" })
	void aRegionBehindTheNameChooses(String typed, String place) {
		assertThat(finds("?plaats=" + encode(typed)).select(".note p").first().text())
			.isEqualTo("We zoeken rond " + place + ".");
	}

	@ParameterizedTest
	@CsvSource({ "buurtkamres, buurtkamer", "vrijwiligers, vrijwilligers" })
	void aTypoIsCorrectedAndThePageSaysSo(String typed, String meant) {
		Document page = finds("?q=" + typed);
		assertThat(page.select(".note a").text()).startsWith(meant);
		assertThat(page.select(".note").text()).contains("Je ziet nu voorbeelden daarmee");
		assertThat(titles(page)).isNotEmpty().isEqualTo(titles(this.reader.opens(page.select(".note a").attr("href"))));
	}

	@Test
	void aVowelTooFewDoesNotMatter() {
		assertThat(titles(finds("?q=eenzamheid"))).isNotEmpty().isEqualTo(titles(finds("?q=eenzaamheid")));
	}

	@Test
	void singularAndPluralFindTheSame() {
		assertThat(titles(finds("?q=buurthuis"))).isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(titles(finds("?q=buurthuizen")));
	}

	@Test
	void aPartOfACompoundFindsTheWhole() {
		assertThat(finds("?q=kamer").select("#resultaten mark").eachText())
			.anyMatch((word) -> word.toLowerCase(Locale.ROOT).contains("kamer"));
		assertThat(total(finds("?q=kamer"))).isGreaterThanOrEqualTo(total(finds("?q=buurtkamer")));
	}

	@Test
	void theWordsThatWereSearchedForAreMarkedInEveryHit() {
		Document page = finds("?q=eenzaamheid");
		assertThat(titles(page)).isNotEmpty();
		assertThat(page.select("#resultaten .list > li"))
			.allSatisfy((hit) -> assertThat(hit.select("mark, .tag, .also").text()).containsIgnoringCase("eenza"));
		assertThat(page.select("#resultaten mark").eachText()).isNotEmpty()
			.allMatch((word) -> word.toLowerCase(Locale.ROOT).startsWith("eenza"));
	}

	@Test
	void whatIsTypedIsTextAndNeverHtml() {
		Document page = finds("?q=" + encode("<script>alert(1)</script>\"'") + "&plaats="
				+ encode("<img src=x onerror=alert(1)>") + "&onderwerp=" + encode("\"><b>x"));
		assertThat(page.select("script:not([src]):not([type]), [onerror], #resultaten b:not([aria-current])"))
			.isEmpty();
		assertThat(page.select("#q").val()).isEqualTo("<script>alert(1)</script>\"'");
	}

	static Stream<String> garbage() {
		String long10000 = "a".repeat(10_000);
		return Stream.of("?q=%00", "?q=%25", "?q=%F0%9F%A6%94", "?q=" + long10000, "?q=%26%7C%21%28%29%3A*%3C-%3E%27",
				"?q=%27%27%27%3B+drop+table+place", "?q=%5C", "?q=%EF%BF%BF%C2%AD%E2%80%AE", "?q=+++", "?q=-", "?q=%22",
				"?plaats=%00", "?plaats=%2C", "?plaats=%25_%25", "?plaats=%F0%9F%A6%94%F0%9F%A6%94",
				"?plaats=" + long10000, "?plaats=%2CLimburg", "?plaats=%5C", "?plaats=%27",
				"?afstand=abc&plaats=Zwolle", "?afstand=-5&plaats=Zwolle", "?afstand=99999999999999999999",
				"?pagina=-1", "?pagina=0", "?pagina=999999999999", "?pagina=abc", "?pagina=2&pagina=3",
				"?sorteer=onzin", "?sorteer=dichtbij", "?onderwerp=bestaat-niet", "?onderwerp=", "?onderwerp=%00",
				"?provincie=" + long10000, "?huis=dorpshuis&huis=dorpshuis", "?q=a&q=b",
				"?plaats=Zwolle&plaats=Utrecht", "?stand[]=x", "?=&&&=", "?q", "?" + "onderwerp=x&".repeat(500),
				"?q=" + "a+".repeat(100), "?q=" + "%22".repeat(60));
	}

	@ParameterizedTest
	@MethodSource("garbage")
	void noQuestionHoweverStrangeBreaksThePage(String query) {
		Document page = finds(query);
		assertThat(page.select("h1").text()).isEqualTo("Praktijkvoorbeelden");
		assertThat(total(page)).isBetween(0, ALL);
	}

	@Test
	void theEnglishPageNamesFacetsInEnglishAndStaysInEnglish() {
		Document page = this.reader.opens("/en" + LIST + "?huis=dorpshuis");
		assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
		assertThat(page.select("#facet-provincie").text()).isEqualTo("Province");
		assertThat(page.select("label[for=onderwerp-ouderen]").text()).startsWith("ouderen older people");
		assertThat(page.select("label[for=onderwerp-ouderen] [lang=nl]").text()).isEqualTo("ouderen");
		assertThat(page.select("details[data-facet=onderwerp] label:not(:has(.gloss))")).isEmpty();
		assertThat(page.select("#resultaten a").eachAttr("href")).isNotEmpty()
			.allMatch((href) -> href.startsWith("/en/"));
	}

}
