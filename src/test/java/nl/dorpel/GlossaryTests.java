package nl.dorpel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GlossaryTests {

	@Test
	void everyWordOfTheModelStandsInTheGlossary() throws IOException {
		String glossary = Files.readString(Path.of("docs", "glossary.md"));
		List<String> words = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("nl.dorpel")
			.stream()
			.filter(GlossaryTests::isOfTheModel)
			.map(JavaClass::getSimpleName)
			.toList();
		assertThat(words).contains("House", "Completeness")
			.allSatisfy((word) -> assertThat(glossary).contains("`" + word + "`"));
	}

	private static boolean isOfTheModel(JavaClass type) {
		return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)
				|| type.isAnnotatedWith(MappedSuperclass.class)
				|| type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC);
	}

}
