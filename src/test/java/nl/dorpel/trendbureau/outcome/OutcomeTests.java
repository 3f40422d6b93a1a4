package nl.dorpel.trendbureau.outcome;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.dorpel.Neighbour;
import nl.dorpel.Reader;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Farewell;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How an outcome gets somewhere: its page, its files, its way to the e-book, and who may.
 */
@WebTest
class OutcomeTests {

	private static final byte[] PDF = "%PDF-1.7\nniet veel".getBytes(StandardCharsets.US_ASCII);

	@LocalServerPort
	int port;

	@Autowired
	GivenHarvests given;

	@Autowired
	Newcomers newcomers;

	@Autowired
	Farewell farewell;

	@Autowired
	Reader reader;

	@Autowired
	JdbcClient jdbc;

	private static String something() {
		return "Een uitkomst " + UUID.randomUUID();
	}

	private Neighbour visitor() {
		return new Neighbour(this.port);
	}

	@Test
	void nobodySeesItUntilItIsPublishedAndThenEverybodyWithItsThemeAndTheLineOfTime() {
		GivenHarvests.Held day = this.given.held(this.port);
		String said = something();
		String path = this.given.outcome(day, said, "2099-01-01");
		assertThat(visitor().opens(path).status()).isEqualTo(404);
		assertThat(visitor().opens("/sitemaps/paginas.xml").html()).doesNotContain(path);
		Neighbour person = day.person().opens(path);
		assertThat(person.reads()).contains("Alleen jij en anderen", said);
		person.opens(path + "/bewerken")
			.ticks("stand", "gepubliceerd")
			.fills("tekst", "## Kop\n\nDit is **vet** <script>alert(1)</script>")
			.sends();
		assertThat(person.reads()).contains("De uitkomst is bewaard.");
		Neighbour visitor = visitor().opens(path);
		assertThat(visitor.status()).isEqualTo(200);
		assertThat(visitor.page().select(".prose h2").text()).isEqualTo("Kop");
		assertThat(visitor.page().select(".prose strong").text()).isEqualTo("vet");
		assertThat(visitor.page().select(".prose script")).isEmpty();
		assertThat(visitor.page().select("link[rel=canonical]").attr("href")).endsWith(path);
		assertThat(visitor.page().select("meta[property=og:title]").attr("content")).isEqualTo(said);
		assertThat(visitor.page().select("meta[name=robots]")).isEmpty();
		String theme = this.given.theme(day);
		assertThat(visitor.opens(theme).page().select(".dossier-way a[href=" + path + "]")).hasSize(1);
		String filter = "/trendbureau/uitkomsten?thema=" + theme.replaceFirst(".*/", "");
		assertThat(visitor.opens(filter).page().select(".list a").eachAttr("href")).containsExactly(path);
		assertThat(visitor.opens(filter + "&soort=blog").reads()).contains("Hier is niets bij.");
		assertThat(visitor.opens("/sitemaps/paginas.xml").html()).contains(path + "<");
	}

	@Test
	void withoutAnythingToReadItIsNotPublished() {
		GivenHarvests.Held day = this.given.held(this.port);
		String path = this.given.outcome(day, something(), "2099-01-01");
		Neighbour person = day.person().opens(path + "/bewerken").ticks("stand", "gepubliceerd").sends();
		assertThat(person.status()).isEqualTo(422);
		assertThat(person.page().select("#tekst-fout").text()).contains("niets om te publiceren");
		person.fills("link", "http://onveilig.example").sends();
		assertThat(person.page().select("#link-fout").text()).contains("https://");
		assertThat(person.page().select("#link").val()).isEqualTo("http://onveilig.example");
		person.fills("link", "https://www.voorbeeld.example/stuk").sends();
		assertThat(visitor().opens(path).page().select("a[href^=https://www.voorbeeld]").text())
			.isEqualTo("Lees verder op voorbeeld.example");
	}

	@Test
	void aFileIsKeptWhileTheFormIsMendedAndIsHandedOutOnlyByItsOutcome() {
		GivenHarvests.Held day = this.given.held(this.port);
		String path = this.given.outcome(day, something(), "2099-01-01");
		Neighbour person = day.person().opens(path + "/bewerken").fills("link", "fout");
		person.sends("bestand", "C:\\Mijn map\\Het stuk.pdf", PDF);
		assertThat(person.status()).isEqualTo(422);
		assertThat(person.page().select(".held").text()).contains("Het stuk.pdf").doesNotContain("Mijn map");
		person.fills("link", "").ticks("stand", "bezig").sends("bestand", "", new byte[0]);
		assertThat(person.reads()).contains("De uitkomst is bewaard.", "Het stuk.pdf");
		String file = person.page().expectFirst(".to-read a").attr("href");
		assertThat(visitor().opens(file).status()).isEqualTo(404);
		long id = Long.parseLong(file.replaceFirst(".*/", ""));
		assertThat(person.opens("/bestanden/" + id + "/Het-stuk.pdf").status()).isEqualTo(404);
		person.opens(path + "/bewerken").ticks("stand", "gepubliceerd").sends();
		assertThat(this.reader.downloads(file)).startsWith("%PDF-");
		assertThat(this.reader.asks(file).getResponse().getHeader("Content-Disposition")).startsWith("attachment");
		person.opens(path + "/bewerken").ticks("weg", String.valueOf(id)).sends();
		assertThat(person.page().select("#tekst-fout").text()).contains("niets om te publiceren");
		person.ticks("stand", "bezig").sends();
		assertThat(person.reads()).doesNotContain("Het stuk.pdf");
		assertThat(this.jdbc.sql("select count(*) from stored_file_content where file_id = ?")
			.param(id)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whatAFileIsIsToldByWhatIsInIt() throws IOException {
		GivenHarvests.Held day = this.given.held(this.port);
		String path = this.given.outcome(day, something(), "2099-01-01");
		Neighbour person = day.person().opens(path + "/bewerken");
		person.sends("bestand", "plaatje.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
		assertThat(person.page().select("#bestand-fout").text()).contains("kunnen we niet aannemen");
		person.sends("bestand", "groot.pdf", new byte[11 * 1024 * 1024]);
		assertThat(person.status()).isEqualTo(422);
		assertThat(person.page().select("#bestand-fout").text()).contains("10 MB");
		person.sends("bestand", "macro.docx", zip("word/document.xml", "word/vbaProject.bin"));
		assertThat(person.page().select("#bestand-fout").text()).contains("kunnen we niet aannemen");
		person.sends("bestand", "goed.docx", zip("[Content_Types].xml", "word/document.xml"));
		assertThat(person.reads()).contains("goed.docx");
	}

	private static byte[] zip(String... names) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(name.getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	@Test
	void theSecondOfTwoGetsBackWhatTheyTypedAlsoTheFile() {
		GivenHarvests.Held day = this.given.held(this.port);
		String path = this.given.outcome(day, something(), "2099-01-01");
		Neighbour staff = this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port)
			.opens(path + "/bewerken");
		day.person().opens(path + "/bewerken").fills("tekst", "Van de eerste").sends();
		staff.fills("tekst", "Van de tweede").sends("bestand", "stuk.pdf", PDF);
		assertThat(staff.status()).isEqualTo(409);
		assertThat(staff.page().select("#tekst").text()).isEqualTo("Van de tweede");
		assertThat(staff.reads()).contains("Van de eerste", "We hebben je bestand nog: stuk.pdf");
		staff.sends("bestand", "", new byte[0]);
		assertThat(staff.reads()).contains("Van de tweede", "stuk.pdf");
	}

	@Test
	void whoTookItOnWorksOnItAndNobodyElse() {
		GivenHarvests.Held day = this.given.held(this.port);
		String path = this.given.outcome(day, something(), "2099-01-01");
		this.jdbc.sql("delete from gathering_facilitator where account_id = ?").param(day.facilitator().id()).update();
		assertThat(day.person().opens(path + "/bewerken").status()).isEqualTo(200);
		assertThat(day.person().opens("/mijn").page().select("a[href=" + path + "]")).hasSize(1);
		assertThat(day.person().opens("/mijn/gegevens.json").html()).contains("took-on");
		Neighbour other = this.newcomers.signedIn(this.newcomers.invited(Role.CORE_GROUP), this.port);
		assertThat(other.opens(path + "/bewerken").status()).isEqualTo(404);
	}

	@Test
	void whoLeavesHasTakenNothingOn() {
		GivenHarvests.Held day = this.given.held(this.port);
		String said = something();
		String path = this.given.outcome(day, said, "2099-01-01");
		Account doer = day.facilitator();
		day.person().opens(path + "/bewerken").fills("tekst", "Mail naar " + doer.email()).sends();
		this.farewell.say(doer.id());
		Neighbour staff = this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port).opens(path);
		assertThat(staff.reads()).contains(said, "Mail naar …")
			.doesNotContain(String.valueOf(doer.email()), "Wie het doet");
	}

	@Test
	void aDraftOfAnExampleIsBegunOnceForTheEditorsAndForNobodyElse() {
		GivenHarvests.Held day = this.given.held(this.port);
		String said = something();
		String path = this.given.outcome(day, said, "2099-01-01");
		String list = this.reader.opens("/praktijkvoorbeelden").select("main").text();
		Neighbour person = day.person().opens(path).takesForm("form[action$=praktijkvoorbeeld]").sends();
		assertThat(person.reads()).contains("De redactie van het e-boek", "Hiervan is een praktijkvoorbeeld begonnen");
		assertThat(person.page().select("form[action$=praktijkvoorbeeld]")).isEmpty();
		String token = person.page().expectFirst("[name=_csrf]").val();
		person.posts(path + "/praktijkvoorbeeld", "_csrf=" + token);
		Neighbour editor = this.newcomers.signedIn(this.newcomers.invited(Role.EDITOR), this.port)
			.opens("/beheer/voorbeelden-in-wording");
		assertThat(editor.page().select("tbody tr:contains(" + said + ")")).hasSize(1);
		assertThat(editor.page().select("tbody tr:contains(" + said + ")").text()).contains("Begonnen door",
				"ontmoeting");
		assertThat(person.opens("/beheer/voorbeelden-in-wording").status()).isIn(403, 404);
		assertThat(this.reader.opens("/praktijkvoorbeelden").select("main").text()).isEqualTo(list);
		for (String page : new String[] { "/praktijkvoorbeelden?q=uitkomst", "/praktijkvoorbeelden.atom",
				"/sitemaps/voorbeelden-1.xml", "/e-boek", "/" }) {
			assertThat(visitor().opens(page).html()).as(page).doesNotContain(said);
		}
	}

}
