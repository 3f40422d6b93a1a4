package nl.dorpel.platform.web.language;

import nl.dorpel.platform.web.Visitor;
import nl.dorpel.platform.web.Visitor.Answer;
import nl.dorpel.platform.web.WebTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class LanguageTests {

	@LocalServerPort
	int port;

	Visitor visitor;

	@BeforeEach
	void arrive() {
		this.visitor = new Visitor(this.port);
	}

	@Test
	void theAddressDecidesAndTheBrowserDoesNot() {
		Answer dutch = this.visitor.gets("/pagina?q=a%26b", "Accept-Language", "en");
		Answer english = this.visitor.gets("/en/pagina?q=a%26b", "Accept-Language", "nl");
		assertThat(dutch.header("Content-Language")).isEqualTo("nl");
		assertThat(english.header("Content-Language")).isEqualTo("en");
		assertThat(page(dutch).select("html").attr("lang")).isEqualTo("nl");
		assertThat(page(english).select("html").attr("lang")).isEqualTo("en");
		assertThat(page(english).select("#locale").text()).isEqualTo("en");
	}

	@Test
	void linksAndRedirectsStayInTheLanguage() {
		assertThat(page(this.visitor.gets("/pagina")).select("#link").attr("href")).isEqualTo("/pagina?q=x");
		assertThat(page(this.visitor.gets("/en/pagina")).select("#link").attr("href")).isEqualTo("/en/pagina?q=x");
		assertThat(this.visitor.gets("/doorverwijzing").header("Location")).endsWith("/pagina").doesNotContain("/en/");
		assertThat(this.visitor.gets("/en/doorverwijzing").header("Location")).endsWith("/en/pagina");
	}

	@Test
	void eachPageKnowsItsAddressInTheOtherLanguage() {
		Document dutch = page(this.visitor.gets("/pagina?q=a%26b"));
		Document english = page(this.visitor.gets("/en/pagina?q=a%26b"));
		assertThat(dutch.select("#other").attr("href")).isEqualTo("/en/pagina?q=a%26b");
		assertThat(dutch.select("#other").attr("hreflang")).isEqualTo("en");
		assertThat(english.select("#other").attr("href")).isEqualTo("/pagina?q=a%26b");
		assertThat(english.select("[rel=canonical]").attr("href")).isEqualTo("/en/pagina");
	}

	@Test
	void theEnglishHomeHasOneAddress() {
		Answer redirect = this.visitor.gets("/en?q=1");
		assertThat(redirect.status()).isEqualTo(308);
		assertThat(redirect.header("Location")).isEqualTo("/en/?q=1");
		Document home = page(this.visitor.gets("/en/"));
		assertThat(home.select("#q").text()).isEqualTo("home");
		assertThat(home.select("#other").attr("href")).isEqualTo("/");
	}

	@Test
	void anErrorPageSpeaksTheLanguageOfTheAddressThatFailed() {
		Answer missing = this.visitor.gets("/en/bestaat-niet?x=1");
		assertThat(missing.status()).isEqualTo(404);
		assertThat(missing.header("Content-Language")).isEqualTo("en");
		assertThat(page(missing).select("html").attr("lang")).isEqualTo("en");
		assertThat(page(missing).select("#other").attr("href")).isEqualTo("/bestaat-niet?x=1");
	}

	@Test
	void aWordThatBeginsWithEnIsNoLanguage() {
		assertThat(this.visitor.gets("/energie").header("Content-Language")).isEqualTo("nl");
		assertThat(this.visitor.gets("/en/en/pagina").status()).isEqualTo(404);
	}

	private static Document page(Answer answer) {
		return Jsoup.parse(answer.text());
	}

}
