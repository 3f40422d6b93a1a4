package nl.dorpel.concept;

import java.util.List;

import nl.dorpel.Reader;
import nl.dorpel.WebTest;
import nl.dorpel.platform.content.ContentFile;
import nl.dorpel.platform.content.ContentFolder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ConceptPagesTests {

	private static final List<String> ORDER = List.of("Wat is het?", "Wat levert het op?", "Hoe werkt het?",
			"Succesfactoren", "Met wie?", "Evaluatie", "Organisaties", "Contact");

	@Autowired
	Reader reader;

	static List<ContentFile> concepts() {
		return ContentFolder.read("concept");
	}

	@Test
	void theListHasEveryConceptByTitle() {
		Document page = this.reader.opens("/concepten");
		assertThat(page.select(".list h2").eachText())
			.containsExactlyElementsOf(concepts().stream().map((file) -> file.front().text("title")).sorted().toList());
	}

	@ParameterizedTest
	@MethodSource("concepts")
	void theSectionsStandInTheFixedOrderAndTheContentsLeadToThem(ContentFile file) {
		Document page = this.reader.opens("/concepten/" + file.front().text("slug"));
		assertThat(page.select("section.prose > h2").eachText())
			.isEqualTo(
					ORDER.stream().filter((heading) -> file.sections().containsKey(heading.replace("?", ""))).toList())
			.hasSize(file.sections().size());
		assertThat(page.select(".contents a")).isNotEmpty().allSatisfy((link) -> {
			Element section = page.expectFirst(link.attr("href"));
			assertThat(section.expectFirst("h2").text()).isEqualTo(link.text());
		});
	}

	@ParameterizedTest
	@MethodSource("concepts")
	void aConceptSaysToResidentsToWhoRunsAHouseAndToProfessionalsWhetherItIsForThem(ContentFile file) {
		Document page = this.reader.opens("/concepten/" + file.front().text("slug"));
		List<String> roles = page.select("#voor-jou .panel h3").eachText();
		assertThat(roles).hasSize(3)
			.startsWith("Je bent bewoner of vrijwilliger", "Je beheert of bestuurt een huis")
			.last()
			.asString()
			.startsWith("Je werkt bij een gemeente");
		assertThat(page.select("#voor-jou .panel p").eachText()).hasSize(3).noneMatch(String::isBlank);
	}

	@Test
	void aDownloadThatIsNotThereYetIsDescribedWithoutALink() {
		Document page = this.reader.opens("/concepten/buurtkamers");
		assertThat(page.select("aside b").eachText()).contains("Evaluatie van de buurtkamers in Enschede",
				"De les van te veel beroepskrachten");
	}

	@Test
	void aDownloadThatIsThereCanBeFetchedAndTellsItsSize() throws Exception {
		Element link = this.reader.opens("/concepten/buurtkamers").expectFirst("aside a:contains(Rekenblad)");
		var answer = this.reader.asks(link.attr("href"));
		assertThat(answer).hasStatusOk();
		assertThat(answer.getResponse().getContentType()).startsWith("text/csv");
		assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("rekenblad-buurtkamer.csv");
		assertThat(answer.getResponse().getContentAsString()).contains("huur van de kamer;350");
		assertThat(link.parent().text()).contains("(1 kB)");
	}

	@Test
	void relatedExamplesShareATopic() {
		Document page = this.reader.opens("/concepten/buurtkamers");
		List<String> topics = page.select("aside .plain a").eachText();
		assertThat(page.select("[aria-labelledby=verwant] .list > li")).isNotEmpty()
			.allSatisfy((card) -> assertThat(card.select(".tag, .also span").eachText()).containsAnyElementsOf(topics));
	}

	@Test
	void searchEnginesAreToldAnArticle() {
		String json = this.reader.opens("/concepten/buurtkamers")
			.expectFirst("script[type=application/ld+json]")
			.data();
		assertThat(JsonMapper.shared().readTree(json).findValues("@type").toString()).contains("Article",
				"BreadcrumbList");
	}

	@Test
	void anUnknownConceptIsNotFound() {
		assertThat(this.reader.asks("/concepten/bestaat-niet")).hasStatus(404);
	}

}
