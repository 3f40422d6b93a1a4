package nl.dorpel.agenda;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlugsTest {

	@Test
	void anAddressHasTheWordsOfTheTitle() {
		assertThat(Slugs.of("Eén café, twee \"huizen\"!")).isEqualTo("een-cafe-twee-huizen");
		assertThat(Slugs.of("???")).isEqualTo("bijeenkomst");
		assertThat(Slugs.of("a".repeat(200))).hasSize(70);
	}

	@Test
	void aWordThatMeansSomethingElseAndATitleThatIsTakenGetANumber() {
		assertThat(Slugs.free("Aanmelding", (slug) -> false)).isEqualTo("aanmelding-2");
		assertThat(Slugs.free("Uitnodiging", (slug) -> false)).isEqualTo("uitnodiging-2");
		assertThat(Slugs.free("Beheer", (slug) -> false)).as("of a series").isEqualTo("beheer-2");
		assertThat(Slugs.free("Soep", Set.of("soep", "soep-2")::contains)).isEqualTo("soep-3");
	}

}
