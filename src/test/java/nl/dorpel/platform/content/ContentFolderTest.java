package nl.dorpel.platform.content;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ContentFolderTest {

	@Test
	void filesComeInTheOrderOfTheirNames() {
		assertThat(ContentFolder.read("folder-test")).extracting((file) -> file.front().text("title"))
			.containsExactly("Eerste", "Tweede");
	}

	@Test
	void onlyTheFirstTwoLinesOfDashesFenceTheFrontMatter() {
		ContentFile file = ContentFolder.read("folder-test").getFirst();
		assertThat(file.opening()).isEqualTo("Opening.\n\n---");
		assertThat(file.sections()).containsOnlyKeys("Kop");
		assertThat(file.front().date("day")).contains(LocalDate.of(2025, 10, 5));
		assertThat(file.front().items("for-you")).extracting((item) -> item.text("role")).containsExactly("buur");
	}

	@Test
	void aFileWithoutFrontMatterIsNamed() {
		assertThatIllegalStateException().isThrownBy(() -> ContentFolder.read("folder-test/broken"))
			.withMessageContaining("c.md");
	}

	@Test
	void ofEmptyFrontMatterTheMissingKeyIsNamed() {
		FrontMatter front = ContentFolder.read("folder-test/empty").getFirst().front();
		assertThatIllegalStateException().isThrownBy(() -> front.text("title"))
			.withMessageContainingAll("d.md", "title");
	}

	@Test
	void aListHasItsItemsAndAFileItsBytes() {
		List<FrontMatter> items = ContentFolder.readList("folder-test/list.yaml");
		assertThat(items).extracting((item) -> item.text("name")).containsExactly("een", "twee");
		assertThat(ContentFolder.bytes("folder-test/list.yaml")).asString().startsWith("- name: een");
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> ContentFolder.bytes("no.csv"));
	}

}
