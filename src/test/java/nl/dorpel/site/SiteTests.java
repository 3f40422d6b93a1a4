package nl.dorpel.site;

import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import nl.dorpel.Reader;
import nl.dorpel.WebTest;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class SiteTests {

	/**
	 * Where a link may lead outside: to share an address, and to sources and licences.
	 */
	private static final Pattern OUTSIDE = Pattern.compile("(https://wa\\.me/|mailto:\\?|https://[^ ]+$).*");

	private static final Map<String, Visitor.Answer> portal = new HashMap<>();

	@Autowired
	Reader reader;

	@Autowired
	SiteAddress site;

	@Autowired
	Clock clock;

	@LocalServerPort
	int port;

	private Visitor visitor() {
		return new Visitor(this.port);
	}

	/**
	 * Every page that links of the portal lead to, filters of lists excepted: those are
	 * walked by {@code PracticeListTests}, and the agenda has a page for each day of each
	 * month. Walked once for all tests.
	 */
	private Map<String, Visitor.Answer> portal() {
		if (portal.isEmpty()) {
			crawls();
		}
		return portal;
	}

	private void crawls() {
		Deque<String> todo = new ArrayDeque<>(List.of("/"));
		while (!todo.isEmpty()) {
			String address = todo.pop();
			if (portal.containsKey(address)) {
				continue;
			}
			Visitor.Answer answer = visitor().gets(address);
			portal.put(address, answer);
			if (isPage(answer)) {
				links(answer).filter((link) -> link.startsWith("/"))
					.map((link) -> link.replaceFirst("#.*", ""))
					.filter((link) -> !portal.containsKey(link) && !link.matches("(/en)?/agenda\\?.*(dag|maand)=.*"))
					.forEach(todo::push);
			}
		}
	}

	private static boolean isPage(Visitor.Answer answer) {
		return answer.header("Content-Type").startsWith("text/html");
	}

	private Stream<String> links(Visitor.Answer answer) {
		return Jsoup.parse(answer.text())
			.select("[href], [src]")
			.stream()
			.map((element) -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
			.map((link) -> link.startsWith(this.site.url()) ? link.substring(this.site.url().length()) : link)
			.filter((link) -> !link.startsWith("#"));
	}

	@Test
	void everyLinkOfThePortalLeadsSomewhereInBothLanguagesAndNoPageToReadSetsACookie() {
		Map<String, Visitor.Answer> pages = portal();
		assertThat(pages).hasSizeGreaterThan(150).containsKeys("/en/", "/en/e-boek", "/praktijkvoorbeelden.atom");
		assertThat(pages).allSatisfy((address, answer) -> {
			// To the sign-in page, or to a new draft
			boolean leadsOn = address
				.matches("(/en)?/(mijn|contact/[a-z-]+|trendbureau/(signalen|voorstellen|open-dagen)/nieuw.*)");
			assertThat(answer.status()).as(address).isEqualTo(leadsOn ? answer.status() : 200).isIn(200, 302);
			assertThat(answer.header("Set-Cookie")).as(address).matches(isForm(answer) ? "form=[^|]*" : "");
		});
	}

	/**
	 * Whether somebody can change something from the page: then it has a token. Counting
	 * ballots again changes nothing.
	 */
	private static boolean isForm(Visitor.Answer answer) {
		return isPage(answer)
				&& !Jsoup.parse(answer.text()).select("form[method=post]:not([action$=/natellen])").isEmpty();
	}

	@Test
	void aPageIsInTheLanguageOfItsAddress() {
		portal().forEach((address, answer) -> {
			if (isPage(answer)) {
				Document page = Jsoup.parse(answer.text());
				String language = address.startsWith("/en/") ? "en" : "nl";
				assertThat(page.expectFirst("html").attr("lang")).as(address).isEqualTo(language);
				assertThat(page.title()).as(address).endsWith("– Dorpel").hasSizeGreaterThan(10);
				assertThat(page.select("h1")).as(address).hasSize(1);
				assertThat(answer.header("Content-Language")).as(address).isEqualTo(language);
			}
		});
	}

	@Test
	void anchorsWithinAPageExist() {
		portal().forEach((address, answer) -> {
			if (isPage(answer)) {
				Document page = Jsoup.parse(answer.text());
				assertThat(page.select("a[href^=#]").eachAttr("href")).as(address)
					.allMatch((href) -> page.getElementById(href.substring(1)) != null);
			}
		});
	}

	@Test
	void nothingIsLoadedFromElsewhereAndLinksOutsideOnlyShareOrNameASource() {
		portal().forEach((address, answer) -> {
			if (isPage(answer)) {
				Document page = Jsoup.parse(answer.text());
				assertThat(page.select(
						"script[src], img[src], iframe, link[rel=stylesheet], link[rel=preload], link[rel=icon], use[href]"))
					.as(address)
					.allSatisfy(
							(element) -> assertThat(element.hasAttr("src") ? element.attr("src") : element.attr("href"))
								.matches("/[^/].*"));
				assertThat(links(answer).filter((link) -> !link.startsWith("/"))).as(address)
					.allMatch((link) -> OUTSIDE.matcher(link).matches());
				assertThat(page.select("[style], [onclick], [onload], style")).as(address).isEmpty();
			}
		});
	}

	@Test
	void homeShowsTheNewestAndEveryTopicWithItsCount() {
		Document home = this.reader.opens("/");
		assertThat(home.select("[aria-labelledby=nieuw] .list > li")).hasSize(4);
		assertThat(home.select("ul.topics li")).hasSizeGreaterThan(10).allSatisfy((topic) -> {
			String shown = topic.select(".count").text();
			Document list = this.reader.opens(topic.expectFirst("a").attr("href"));
			assertThat(list.select("#resultaten [data-count]").text().replaceAll("\\D", "")).as(topic.text())
				.isEqualTo(shown);
		});
		assertThat(home.select(".doors p").first().text()).contains("35");
	}

	@Test
	void theFeedIsValidAtomWithTheNewestFirst() throws FeedException {
		SyndFeed feed = new SyndFeedInput().build(new StringReader(this.reader.downloads("/praktijkvoorbeelden.atom")));
		assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
		assertThat(feed.getUri()).isEqualTo(this.site.of("/praktijkvoorbeelden.atom"));
		List<SyndEntry> entries = feed.getEntries();
		assertThat(entries).hasSize(30);
		assertThat(entries).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
		assertThat(entries).extracting(SyndEntry::getUpdatedDate)
			.isSortedAccordingTo((one, other) -> other.compareTo(one));
		assertThat(feed.getPublishedDate()).isEqualTo(entries.getFirst().getUpdatedDate());
		assertThat(entries).allSatisfy((entry) -> {
			String path = entry.getLink().substring(this.site.url().length());
			assertThat(this.reader.opens(path).select("article .tag.fictitious").isEmpty())
				.isEqualTo(!entry.getTitle().endsWith("(fictief voorbeeld)"));
		});
	}

	@Test
	void theSiteMapHoldsEveryPageThatAVisitorCanFind() {
		Set<String> mapped = new LinkedHashSet<>();
		for (Element part : xml("/sitemap.xml").select("sitemap > loc")) {
			xml(path(part)).select("url > loc").forEach((loc) -> mapped.add(path(loc)));
		}
		assertThat(mapped).allSatisfy((path) -> assertThat(this.reader.asks(path)).hasStatusOk());
		List<String> found = new ArrayList<>();
		portal().forEach((address, answer) -> {
			boolean page = isPage(answer) && !isForSomebodyAlone(answer);
			if (page && answer.status() == 200 && !address.contains("?") && !address.startsWith("/en/")) {
				found.add(address);
			}
		});
		assertThat(mapped).containsExactlyInAnyOrderElementsOf(found);
	}

	/** Whether search engines are asked to leave the page alone. */
	private static boolean isForSomebodyAlone(Visitor.Answer answer) {
		return !Jsoup.parse(answer.text()).select("meta[name=robots][content=noindex]").isEmpty();
	}

	private Document xml(String path) {
		return Jsoup.parse(this.reader.downloads(path), Parser.xmlParser());
	}

	private String path(Element loc) {
		assertThat(loc.text()).startsWith(this.site.url());
		return loc.text().substring(this.site.url().length());
	}

	@Test
	void robotsAreShownTheSiteMap() {
		assertThat(this.reader.downloads("/robots.txt")).contains("Sitemap: " + this.site.of("/sitemap.xml"))
			.doesNotContain("Disallow: /\n");
	}

	@Test
	void securityTxtIsCompleteAndNotExpired() {
		Map<String, String> fields = new HashMap<>();
		this.reader.downloads("/.well-known/security.txt")
			.lines()
			.forEach((line) -> fields.put(line.split(": ")[0], line.split(": ", 2)[1]));
		assertThat(fields).containsKeys("Contact", "Expires", "Canonical", "Preferred-Languages");
		Instant now = this.clock.instant();
		assertThat(Instant.parse(fields.get("Expires"))).isBetween(now, now.plus(Duration.ofDays(366)));
		assertThat(this.reader.opens(fields.get("Contact").substring(this.site.url().length())).text())
			.contains("leest wat je stuurt");
	}

	@ParameterizedTest
	@CsvSource({ "GET, /bestaat-niet, 404, Hier staat geen huis, nl", "GET, /en/bestaat-niet, 404, , en",
			"GET, /praktijkvoorbeelden/bestaat-niet, 404, Hier staat geen huis, nl",
			"GET, /en/concepten/bestaat-niet, 404, , en", "POST, /e-boek, 403, Dit mag hier niet, nl",
			"DELETE, /e-boek, 405, Dit kan hier niet, nl", "DELETE, /en/e-boek, 405, , en" })
	void anErrorIsAPageInTheLanguageOfTheAddressWithAWayOn(String method, String path, int status, String heading,
			String language) {
		Visitor.Answer answer = visitor().asks(method, path, "Accept", "text/html");
		assertThat(answer.status()).isEqualTo(status);
		Document page = Jsoup.parse(answer.text());
		assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
		if (heading != null) {
			assertThat(page.select("h1").text()).isEqualTo(heading);
		}
		String prefix = language.equals("en") ? "/en" : "";
		assertThat(page.select("main a").eachAttr("href")).containsExactly(prefix + "/",
				prefix + "/praktijkvoorbeelden", prefix + "/contact");
		assertThat(answer.header("Set-Cookie")).isEmpty();
		assertThat(answer.text()).doesNotContain("Exception", "nl.dorpel", "at org.");
	}

	@Test
	void aPageThatIsNotThereOffersToSearch() {
		Document page = Jsoup.parse(visitor().asks("GET", "/en/bestaat-niet", "Accept", "text/html").text());
		Element form = page.expectFirst("main form[role=search]");
		assertThat(form.attr("action")).isEqualTo("/en/praktijkvoorbeelden");
		assertThat(form.select("input").attr("name")).isEqualTo("q");
		assertThat(page.select("label[for=%s]".formatted(form.select("input").attr("id"))).text()).isNotBlank();
		assertThat(Jsoup.parse(visitor().asks("POST", "/e-boek", "Accept", "text/html").text()).select("main form"))
			.isEmpty();
	}

	@Test
	void aRedirectToTheShorterAddressIsNotKeptAndStaysOnTheHost() {
		for (int time = 0; time < 2; time++) {
			Visitor.Answer answer = visitor().gets("/praktijkvoorbeelden?q=&plaats=");
			assertThat(answer.status()).isEqualTo(302);
			assertThat(answer.header("Location")).isEqualTo("/praktijkvoorbeelden");
		}
	}

	@Test
	void homeShowsEveryTopicWithItsPictureAndTheEnglishHomeItsMeaning() {
		assertThat(this.reader.opens("/").select("ul.topics a")).hasSize(22)
			.allSatisfy((topic) -> assertThat(topic.select("use").attr("href"))
				.endsWith("#topic-" + topic.attr("href").split("=")[1]));
		assertThat(this.reader.opens("/en/").select("ul.topics a:has(.gloss[lang=en])")).hasSize(22);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/praktijkvoorbeelden?q=%", "/praktijkvoorbeelden?q=%zz", "/%", "/%00",
			"/praktijkvoorbeelden/%2e%2e/x", "/praktijkvoorbeelden/;x=y", "//", "/\\x",
			"/praktijkvoorbeelden?q=[]{}|" })
	void anAddressThatIsNoAddressIsRefusedKindly(String address) throws Exception {
		String answer = visitor().sends("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).matches("(?s)HTTP/1.1 (200|301|302|400|404) .*").doesNotContain("Exception", "org.apache");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/robots.txt", "/sitemap.xml", "/.well-known/security.txt", "/praktijkvoorbeelden.atom",
			"/", "/en/", "/bestaat-niet" })
	void noCookieIsSet(String address) {
		assertThat(visitor().gets(address).header("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/over", "/meedoen", "/toegankelijkheid", "/privacy", "/trendbureau/introductie",
			"/lerende-netwerken/ons-buurtpunt" })
	void aPageOfThePortalHasATitleALeadATextAndADate(String path) {
		Document page = this.reader.opens(path);
		assertThat(page.select("h1").text()).isNotBlank();
		assertThat(page.select(".lead").text()).isNotBlank();
		assertThat(page.select(".prose p")).isNotEmpty();
		assertThat(page.select("time").attr("datetime")).matches("\\d{4}-\\d\\d-\\d\\d");
	}

	@Test
	void privacyIsExplainedInEnglishTooAndWhatIsNotTranslatedSaysSo() {
		Document english = this.reader.opens("/en/privacy");
		assertThat(english.select("article").attr("lang")).isEqualTo("en");
		assertThat(english.select(".prose").text()).contains("We set no cookies", "When you send a message");
		assertThat(english.select("link[rel=canonical]").attr("href")).isEqualTo(this.site.of("/en/privacy"));
		Document dutch = this.reader.opens("/privacy");
		assertThat(dutch.select(".prose h2")).hasSameSizeAs(english.select(".prose h2"));
		assertThat(dutch.select(".facts dt")).hasSameSizeAs(english.select(".facts dt"));
		assertThat(dutch.select("link[rel=canonical]").attr("href")).isEqualTo(this.site.of("/privacy"));
		Document about = this.reader.opens("/en/over");
		assertThat(about.select("article").attr("lang")).isEqualTo("nl");
		assertThat(about.select("link[rel=canonical]").attr("href")).isEqualTo(this.site.of("/over"));
	}

	@Test
	void theOtherLanguageIsOneLinkAwayAndBack() {
		Document dutch = this.reader.opens("/praktijkvoorbeelden?q=koffie");
		String english = dutch.expectFirst("footer a[hreflang=en]").attr("href");
		assertThat(english).isEqualTo("/en/praktijkvoorbeelden?q=koffie");
		assertThat(this.reader.opens(english).expectFirst("footer a[hreflang=nl]").attr("href"))
			.isEqualTo("/praktijkvoorbeelden?q=koffie");
	}

}
