package nl.dorpel.platform.mail;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {

	@Test
	void paragraphsAreApartAndSpacesAreOne() {
		assertThat(plain("<div>\n  <p>Een \n twee</p>\n\n<p> drie<br>vier </p></div>"))
			.isEqualTo("Een twee\n\ndrie\nvier");
	}

	@Test
	void itemsGetADash() {
		assertThat(plain("<p>Mee:</p><ul>\n<li>soep</li>\n<li><b>brood</b> en kaas</li></ul><p>Tot dan</p>"))
			.isEqualTo("Mee:\n\n- soep\n- brood en kaas\n\nTot dan");
	}

	@Test
	void aLinkKeepsItsAddress() {
		assertThat(plain("<p>Lees <a href=\"https://a.example/b?c=1&amp;d=2\">de brief</a>.</p>"))
			.isEqualTo("Lees de brief (https://a.example/b?c=1&d=2).");
		assertThat(plain("<p><a href=\"https://a.example\">Inloggen</a></p>"))
			.isEqualTo("Inloggen:\nhttps://a.example");
		assertThat(plain("<p>Zie <a href=\"https://a.example\">https://a.example</a></p>"))
			.isEqualTo("Zie https://a.example");
		assertThat(plain("<p>Mail <a href=\"mailto:a@b.example\">a@b.example</a></p>")).isEqualTo("Mail a@b.example");
	}

	@Test
	void termsStandBeforeWhatTheyMean() {
		assertThat(plain("<dl><dt>Waar</dt><dd>Het Dorpshuis</dd>\n<dt>Wanneer</dt><dd>Morgen</dd></dl>"))
			.isEqualTo("Waar: Het Dorpshuis\nWanneer: Morgen");
	}

	@Test
	void everyLineOfAQuotationIsMarked() {
		assertThat(plain("<p>Zij schrijft:</p><blockquote><p>Dag</p><p>tot ziens</p></blockquote><p>Groet</p>"))
			.isEqualTo("Zij schrijft:\n\n> Dag\n>\n> tot ziens\n\nGroet");
	}

	@Test
	void headingsAndRulesAreLinesOfTheirOwn() {
		assertThat(plain("<h2>Kop</h2>tekst<hr>einde")).isEqualTo("Kop\n\ntekst\n\n--\n\neinde");
	}

	private static String plain(String html) {
		return PlainText.of(Jsoup.parse(html).body());
	}

}
