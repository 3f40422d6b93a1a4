package nl.dorpel.trendbureau.outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeSlugsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Wie betaalt de soep?|wie-betaalt-de-soep", "Één café, foto's|een-cafe-fotos",
			"!!!|uitkomst",
			"Wij willen dat de gemeente voortaan eerst komt eten voordat zij besluit|wij-willen-dat-de-gemeente-voortaan-eerst-komt-eten-voordat" })
	void itIsMadeOfTheFirstWholeWords(String said, String slug) {
		assertThat(OutcomeSlugs.slug(said)).isEqualTo(slug);
	}

	@Test
	void oneVeryLongWordIsCut() {
		assertThat(OutcomeSlugs.slug("a".repeat(500))).hasSize(60);
	}

}
