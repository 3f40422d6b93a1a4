package nl.dorpel.trendbureau.theme;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Role;
import nl.dorpel.trendbureau.GivenProposals;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How themes begin, how they are read, and how they go on.
 */
@WebTest
class ThemePagesTests {

	private static final String OF_THE_DEMO = "/trendbureau/themas/als-de-zorg-naar-het-buurthuis-schuift";

	@LocalServerPort
	int port;

	@Autowired
	GivenThemes themes;

	@Autowired
	GivenProposals proposals;

	@Autowired
	JdbcClient jdbc;

	private Neighbour reader(String path) {
		return new Neighbour(this.port).opens(path);
	}

	@Test
	void aChosenProposalIsAThemeAtOnceAndOnlyOnce() {
		String slug = this.proposals.open(this.port);
		assertThat(reader("/trendbureau/themas/" + slug).status()).isEqualTo(404);
		this.themes.choose(slug, 2);
		assertThat(this.jdbc.sql("select count(*) from theme where slug = ?").param(slug).query(Integer.class).single())
			.isEqualTo(1);
		assertThat(reader("/trendbureau/themas/" + slug).reads()).contains("Verkennen", "Hoe doen anderen dit?");
		assertThat(reader("/trendbureau/voorstellen/" + slug).follows("p.note a[href*=themas]").path())
			.isEqualTo("/trendbureau/themas/" + slug);
		assertThat(reader("/trendbureau/themas").page().select("a[href$=" + slug + "]")).hasSize(1);
		assertThat(reader("/trendbureau").page().select("a[href$=/" + newest() + "]")).hasSize(1);
		assertThat(reader("/sitemaps/paginas.xml").page().text()).contains("/trendbureau/themas/" + slug);
	}

	/** Rounds of other tests are counted by clocks that are ahead. */
	private String newest() {
		return this.jdbc
			.sql("""
					select slug from theme order by greatest(exploring_at, deepening_at, published_at, closed_at) desc, id desc
					limit 1
					""")
			.query(String.class)
			.single();
	}

	@Test
	void everyChosenProposalOfTheDemoHasItsTheme() {
		assertThat(this.jdbc.sql("""
				select p.slug from theme_proposal p left join theme t on t.proposal_id = p.id
				where (p.state = 'CHOSEN') <> (t.id is not null)
				""").query(String.class).list()).isEmpty();
		Neighbour reader = reader("/trendbureau/stemrondes/1").follows(".counted a[href*=themas]");
		assertThat(reader.page().select("#stemronde a").attr("href")).isEqualTo("/trendbureau/stemrondes/1");
	}

	@Test
	void thePageTellsTheWholeChainAndWhatIsStillToCome() {
		Document page = reader(OF_THE_DEMO).page();
		assertThat(page.select(".dossier-way > li:not(.ahead) h3").eachText()).containsExactly("2 signalen",
				"Het voorstel", "8 leden gingen erachter staan", "Verkennen", "Verdiepen", "Open Trendbureaudag",
				"Op de agenda van anderen", "Wat het oplevert", "Open Trendbureaudag", "Open Trendbureaudag");
		assertThat(page.select(".dossier-way > li.ahead h3").eachText()).containsExactly("Gepubliceerd", "Afgesloten");
		assertThat(page.select("#signalen a")).hasSize(2);
		page.select(".dossier-way a")
			.eachAttr("href")
			.forEach((link) -> assertThat(reader(link.replaceFirst("#.*", "")).status()).as(link).isEqualTo(200));
		assertThat(reader("/en" + OF_THE_DEMO).reads()).contains("Still to come", "8 members stood behind it");
	}

	@Test
	void aReaderGetsThePageWithoutCookieAndTheStepsAsAFeed() {
		Neighbour reader = reader(OF_THE_DEMO);
		assertThat(reader.cookie("form") + reader.cookie("dorpel")).isEmpty();
		Document feed = reader.follows("a[href$=.atom]").page();
		assertThat(feed.select("entry > title").eachText()).allMatch((title) -> title.endsWith("(fictief voorbeeld)"))
			.hasSize(2);
		assertThat(feed.select("entry > id").eachText().getFirst()).endsWith(OF_THE_DEMO + "#stap-deepening");
		assertThat(reader("/trendbureau/themas/bestaat-niet.atom").status()).isEqualTo(404);
	}

	@Test
	void theKerngroepMovesItOnWithALineAndNobodyElseDoes() {
		String theme = this.themes.chosen(this.port);
		Neighbour member = this.proposals.with(this.port, Role.MEMBER);
		assertThat(member.opens(theme).page().select("a[href$=stappen]")).isEmpty();
		Neighbour kerngroep = this.proposals.with(this.port, Role.CORE_GROUP).opens(theme).follows("a[href$=stappen]");
		assertThat(kerngroep.sends().status()).isEqualTo(422);
		assertThat(kerngroep.page().select("#toelichting-fout").text()).contains("Vertel in een paar zinnen");
		kerngroep.fills("toelichting", "We gaan <b>praten</b>.").sends();
		assertThat(kerngroep.path()).isEqualTo(theme);
		assertThat(reader(theme).page().select("#stap-deepening").text()).contains("Verdiepen",
				"We gaan <b>praten</b>.");
		this.themes.goesOn(theme, "Het staat er.", this.port);
		this.themes.goesOn(theme, "Klaar.", this.port);
		assertThat(reader(theme).page().select(".dossier-way .ahead")).isEmpty();
		assertThat(kerngroep.opens(theme).page().select("a[href$=stappen]")).isEmpty();
		assertThat(kerngroep.opens(theme + "/stappen").reads()).contains("Dit thema is afgesloten");
	}

	@Test
	void whoComesSecondIsToldAndKeepsWhatTheyTyped() {
		String theme = this.themes.chosen(this.port);
		Neighbour first = this.proposals.with(this.port, Role.CORE_GROUP).opens(theme + "/stappen");
		Neighbour second = this.proposals.with(this.port, Role.STAFF).opens(theme + "/stappen");
		first.fills("toelichting", "Ik was er eerder.").sends();
		second.fills("toelichting", "Mijn lange verhaal.").sends();
		assertThat(second.status()).isEqualTo(409);
		assertThat(second.reads()).contains("Iemand anders heeft dit thema net een stap verder gezet");
		assertThat(second.page().select("#toelichting").text()).isEqualTo("Mijn lange verhaal.");
		assertThat(reader(theme).reads()).contains("Ik was er eerder.").doesNotContain("Mijn lange verhaal.");
		assertThat(second.sends().path()).isEqualTo(theme);
		assertThat(reader(theme).page().select("#stap-published").text()).contains("Mijn lange verhaal.");
	}

	@Test
	void theDatabaseLetsNoThemeJumpOrGoBack() {
		String slug = this.themes.chosen(this.port).replaceFirst(".*/", "");
		String move = "update theme set state = 'PUBLISHED', deepening_at = now(), published_at = now() where slug = ?";
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(move).param(slug).update())
			.withMessageContaining("cannot go from EXPLORING to PUBLISHED");
		this.themes.goesOn("/trendbureau/themas/" + slug, "Verder.", this.port);
		String back = "update theme set state = 'EXPLORING', deepening_at = null where slug = ?";
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(back).param(slug).update());
	}

	@Test
	void whoProposesTheSameIsShownTheTheme() {
		Neighbour member = this.proposals.member(this.port);
		member.opens("/trendbureau/voorstellen/vergelijkbaar?titel=Als+de+zorg+naar+het+buurthuis+schuift");
		assertThat(member.page().select("a").eachAttr("href")).contains(OF_THE_DEMO);
	}

}
