package nl.dorpel.platform.content;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ContentFileTest {

	private static ContentFile file(String body) {
		return new ContentFile(new FrontMatter("x.md", Map.of("checked", "2026-11", "updated", "2025-10-05")), body);
	}

	@Test
	void theOpeningEndsAtTheFirstHeadingAndSectionsKeepTheirOrder() {
		ContentFile file = file("Opening.\n\n## Stappen\n### 2019 · Een\nTekst\n\n## Leeg\n\n## Aap\nNoot");
		assertThat(file.opening()).isEqualTo("Opening.");
		assertThat(file.sections()).containsExactly(Map.entry("Stappen", "### 2019 · Een\nTekst"),
				Map.entry("Leeg", ""), Map.entry("Aap", "Noot"));
	}

	@Test
	void aFileWithoutHeadingsIsAllOpening() {
		assertThat(file("Alleen dit.").opening()).isEqualTo("Alleen dit.");
		assertThat(file("Alleen dit.").sections()).isEmpty();
	}

	@Test
	void datesAreRead() {
		assertThat(file("").checkedOn()).isEqualTo(LocalDate.of(2026, 11, 1));
		assertThat(file("").updatedOn()).contains(LocalDate.of(2025, 10, 5));
	}

	@Test
	void anUnquotedDateIsTheSameDayAsAQuotedOne() {
		Date midnight = Date.from(LocalDate.of(2025, 10, 5).atStartOfDay(ZoneOffset.UTC).toInstant());
		assertThat(new FrontMatter("x.md", Map.of("day", midnight)).date("day")).contains(LocalDate.of(2025, 10, 5));
	}

	@Test
	void aMissingKeyIsNamedTogetherWithItsFile() {
		FrontMatter front = new FrontMatter("x.md", Map.of("topics", List.of("a", "b"), "chapter", 3));
		assertThatIllegalStateException().isThrownBy(() -> front.text("slug")).withMessageContainingAll("x.md", "slug");
		assertThat(front.texts("topics")).containsExactly("a", "b");
		assertThat(front.texts("nothing")).isEmpty();
		assertThat(front.number("chapter")).contains(3);
		assertThat(front.optional("nothing")).isEmpty();
	}

}
