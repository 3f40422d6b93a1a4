package nl.dorpel.trendbureau.counting;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

/**
 * Who does not trust a result reads how it was counted, without having to know Spring.
 */
class CountingIsPureTest {

	@Test
	void countingRestsOnTheLanguageAlone() {
		classes().should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify.annotations", "nl.dorpel.trendbureau.counting")
			.check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
				.importPackages("nl.dorpel.trendbureau.counting"));
	}

}
