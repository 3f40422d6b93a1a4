package nl.dorpel.platform.text;

import java.util.List;

import nl.dorpel.platform.database.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class DutchSearchTest {

	private static final String SCHEMA = "dutch_search_test";

	private static SingleConnectionDataSource connection;

	private static JdbcClient jdbc;

	private static DutchSearch search;

	// A schema of its own: what is found depends on the words that were learned.
	@BeforeAll
	static void learn(@Autowired JdbcConnectionDetails server) {
		connection = new SingleConnectionDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword(),
				true);
		jdbc = JdbcClient.create(connection);
		// There can be one of each in a database: where the portal looks for it.
		jdbc.sql("create extension if not exists unaccent schema public").update();
		jdbc.sql("create extension if not exists pg_trgm schema public").update();
		// With Flyway, because its own parser has to understand the bodies of the
		// functions.
		Flyway.configure()
			.dataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword())
			.schemas(SCHEMA)
			.target("202611220100")
			.load()
			.migrate();
		jdbc.sql("set search_path to " + SCHEMA + ", public").update();
		search = new DutchSearch(jdbc);
		search
			.learn("""
					De buurtkamer is open. In buurtkamers ontmoeten vrijwilligers elkaar tegen eenzaamheid, bij koffie in het café.
					Het buurthuis en de bewoners: zelf doen. Een statushouder kookt, een gastouder past op. Huizenblok, foto's.
					Vergadering en vergoeding in Noord-Holland. Activiteiten voor kinderen, die 's avonds aan het avondeten zitten. De gemeente. Subsidie. Management.
					""");
	}

	@AfterAll
	static void forget() {
		jdbc.sql("drop schema " + SCHEMA + " cascade").update();
		connection.destroy();
	}

	@ParameterizedTest
	@CsvSource({ "buurthuis,buurthuizen", "huis,huizen", "vrijwilliger,vrijwilligers", "activiteit,activiteiten",
			"brief,brieven", "reis,reizen", "leven,levens", "initiatief,initiatieven", "actief,actieve",
			"grens,grenzen", "mens,mensen", "gezin,gezinnen", "haven,havens", "organisatie,organisaties", "idee,ideeën",
			"thema,thema's", "thema,thema’s", "foto,foto's", "kind,kinderen", "lid,leden", "bestuurslid,bestuursleden",
			"stad,steden", "zaal,zalen", "adres,adressen", "café,cafés", "huis,huisje", "tafel,tafeltjes",
			"cliënt,client", "cliënten,client", "café,cafe", "CAFÉ,cafe", "coöperatie,coöperaties", "e-mail,email",
			"eenzaam,eenzaamheid", "mogelijkheid,mogelijkheden", "vereniging,verenigingen", "buurthuis,BUURTHUIZEN" })
	void formsOfOneWordFindEachOther(String one, String other) {
		assertThat(finds(one, "Tekst met " + other + ", en meer.")).isTrue();
		assertThat(finds(other, "Tekst met " + one + ", en meer.")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "mens,men", "huis,muis", "haven,half", "buurt,beurt", "verleden,lid", "stad,besteden", "kans,kan" })
	void otherWordsDoNot(String one, String other) {
		assertThat(finds(one, other)).isFalse();
		assertThat(finds(other, one)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "kamer,buurtkamer", "kamer,buurtkamers", "kamers,buurtkamer", "huis,buurthuis", "huizen,buurthuis",
			"huis,huizenblok", "buurt,buurtkamer", "buurt huis,buurthuizen", "gadering,vergadering", "ouder,gastouder",
			"eten,avondeten" })
	void partsFindTheirCompounds(String query, String text) {
		assertThat(finds(query, "Een " + text + " hier.")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "ouder,statushouder", "eten,ontmoeten" })
	void whatOnlyLooksLikeAPartIsNone(String query, String text) {
		assertThat(finds(query, "Een " + text + " hier.")).isFalse();
	}

	@Test
	void aWordTypedHalfwayFindsItsEnding() {
		assertThat(finds("vrijwil", "Alle vrijwilligers.")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "buurtkamres,buurtkamers", "buurtkmer,buurtkamer", "koffie in de buurtkamres,koffie in de buurtkamers",
			"gemente,gemeente", "uurtkamer,buurtkamer", "Café subsdie,Café subsidie", "vrijwiligers,vrijwilligers" })
	void aTypoGetsASuggestion(String query, String suggestion) {
		SearchTerms terms = search.analyse(query);
		assertThat(terms.suggestion()).isEqualTo(suggestion);
		assertThat(terms.corrected()).isNotEmpty().isEqualTo(search.analyse(suggestion).terms());
		assertThat(matches(terms, suggestion)).isFalse();
		assertThat(terms.words()).containsAll(search.analyse(suggestion).words());
	}

	@ParameterizedTest
	@CsvSource({ "eenzamheid,eenzaamheid", "cafe,café", "noordholland,Noord-Holland", "noord-holland,Noord-Holland",
			"Noord-Holland,in Noord en in Holland" })
	void whatIsSpeltAnotherWayIsFoundAtOnce(String query, String text) {
		assertThat(finds(query, text)).isTrue();
		assertThat(search.analyse(query).suggestion()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "vergunning", "vergunningen", "roffie", "vereniging", "dief" })
	void anotherWordIsNotTakenForATypo(String query) {
		assertThat(search.analyse(query).suggestion()).isNull();
	}

	@Test
	void whatLooksLikeNothingGetsNoSuggestion() {
		SearchTerms terms = search.analyse("xylofoonconcert");
		assertThat(terms.suggestion()).isNull();
		assertThat(terms.corrected()).isEmpty();
		assertThat(terms.empty()).isFalse();
	}

	@Test
	void allTermsAreNeeded() {
		assertThat(finds("koffie buurtkamer", "Koffie in de buurtkamer")).isTrue();
		assertThat(finds("koffie buurtkamer", "Thee in de buurtkamer")).isFalse();
	}

	@Test
	void stopWordsOnlyCountWhenNothingElseIsThere() {
		assertThat(finds("de van het buurthuis", "Buurthuizen")).isTrue();
		assertThat(finds("zelf doen", "Wij willen het zelf doen")).isTrue();
		assertThat(finds("zelf doen", "Buurthuizen")).isFalse();
	}

	@Test
	void theWordsToMarkAreThoseThatStandInTexts() {
		assertThat(search.analyse("kamer").words()).contains("kamer", "buurtkamer", "buurtkamers");
		assertThat(search.analyse("foto").words()).contains("foto");
		assertThat(Highlighter.mark("De buurtkamers", search.analyse("kamers").words()).hasHit()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "'", "\"", "%", "\\", "&", "|", "!", "( )", ":*", "<->", "-", "--", "\0", "🎉",
			"…", "'s", "\ud83d", "\t\n", "日本語", "الحي" })
	void nothingToSearchForIsHarmless(String query) {
		SearchTerms terms = search.analyse(query);
		assertThat(matches(terms, "buurthuis")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "buurthuis'", "'buurthuis", "buurt%huis buurthuis", "\\buurthuis",
			"buurthuis & ! | ( :* <->", "buurthuis\0", "🎉 buurthuis 🎉", "buurthuis'); drop table search_word; --",
			"buurthuis:*", "½ buurthuis", "buurthuis ﷺ", "___ buurthuis", "24/7 buurthuis", "a-b-c-d buurthuis" })
	void strangeInputIsHarmless(String query) {
		SearchTerms terms = search.analyse(query);
		assertThat(terms.empty()).isFalse();
		matches(terms, "buurthuis");
		assertThat(search.analyse("kamer").words()).contains("buurtkamer");
	}

	@Test
	void ofALongQueryTheRestIsLeftOut() {
		assertThat(finds("buurthuis ".repeat(8) + "afwezig", "buurthuis")).isTrue();
		assertThat(search.analyse("x".repeat(100_000)).terms().toString()).hasSizeLessThan(300);
		assertThat(search.analyse(null).empty()).isTrue();
	}

	@Test
	void aVectorTellsInWhichPartsOfAPageAWordStands() {
		assertThat(jdbc
			.sql("""
					select lexeme || array_to_string(weights, '') from unnest(search_vector('Huis', 'Tuin', 'Huizen en boom',
						'Huisje, boompje')) as word (lexeme, positions, weights)
					""")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("huisACD", "tuinB", "_enC", "bomCD");
	}

	@Test
	void aVeryLongTextCanBeIndexed() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 60_000; i++) {
			text.append("woord").append(Integer.toString(i, 36)).append(' ');
		}
		assertThat(finds("woord0", text.toString())).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			's-Gravenhage        | gravenhage
			’s-Gravenhage        | gravenhage
			's Gravenhage        | gravenhage
			't Harde             | harde
			Den Haag             | denhaag
			De Lutte             | lutte
			Het Hogeland         | hogeland
			Hengelo (Overijssel) | hengelooverijssel
			Súdwest-Fryslân      | sudwestfryslan
			Delft                | delft
			""")
	void namesAreComparedByTheirLetters(String name, String folded) {
		assertThat(jdbc.sql("select name_fold(:name)").param("name", name).query(String.class).single())
			.isEqualTo(folded);
	}

	private static boolean finds(String query, String text) {
		return matches(search.analyse(query), text);
	}

	private static boolean matches(SearchTerms terms, String text) {
		List<String> lexemes = jdbc.sql("select unnest(tsvector_to_array(dutch_tsvector(:text)))")
			.param("text", text)
			.query(String.class)
			.list();
		return !terms.empty() && terms.terms()
			.stream()
			.allMatch((term) -> lexemes.stream().anyMatch(term.lexemes()::contains)
					|| !term.pieces().isEmpty() && lexemes.containsAll(term.pieces()));
	}

	/** The server and nothing of the portal. */
	@Configuration
	@Import(TestDatabase.class)
	static class OnlyTheServer {

	}

}
