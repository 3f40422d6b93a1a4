package nl.dorpel.practice;

import java.util.Comparator;
import java.util.List;

import nl.dorpel.Reader;
import nl.dorpel.WebTest;
import nl.dorpel.platform.content.ContentFile;
import nl.dorpel.platform.content.ContentFolder;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class EbookTests {

	private final List<ContentFile> chapters = ContentFolder.read("practice")
		.stream()
		.sorted(Comparator.comparing((file) -> file.front().number("chapter").orElseThrow()))
		.toList();

	@Autowired
	Reader reader;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theTenChaptersStandInTheirOrderWithTheStateOfEach() {
		Document page = this.reader.opens("/e-boek");
		assertThat(page.select("ol.chapters h3").eachText()).hasSize(10)
			.isEqualTo(this.chapters.stream().map((file) -> file.front().text("title")).toList());
		assertThat(page.select("ol.chapters .tag").eachText()).isEqualTo(this.chapters.stream()
			.map((file) -> file.front().text("completeness").equals("compleet") ? "Compleet" : "In opbouw")
			.toList());
		assertThat(page.select("ol.chapters h3 a").eachAttr("href")).isEqualTo(
				this.chapters.stream().map((file) -> "/praktijkvoorbeelden/" + file.front().text("slug")).toList());
		assertThat(page.select("ol.chapters .number").eachText())
			.isEqualTo(this.chapters.stream().map((file) -> file.front().text("chapter")).toList());
	}

	@Test
	@Transactional
	void aChapterKeepsItsNumberWhenOneBeforeItIsTakenOut() {
		this.jdbc.sql("update practice_example set chapter = null where chapter = 2").update();
		// An address of its own in the page cache: what is rolled back is no page of
		// others.
		Document page = this.reader.opens("/e-boek?zonder-hoofdstuk-2");
		assertThat(page.select("ol.chapters .number").eachText()).startsWith("1", "3");
	}

	@Test
	void theBookTellsItsEditionAndHowManyChaptersAreComplete() {
		Document page = this.reader.opens("/e-boek");
		long complete = this.chapters.stream()
			.filter((file) -> file.front().text("completeness").equals("compleet"))
			.count();
		assertThat(page.select("dl.facts dd").eachText()).containsExactly("4", "10", Long.toString(complete));
		assertThat(page.select(".cover").text()).contains("Editie 4");
	}

}
