package nl.dorpel.platform.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EditDistanceTest {

	@ParameterizedTest
	@CsvSource({ "huis,huis,0", "hius,huis,1", "huiis,huis,1", "hus,huis,1", "buis,huis,1", "buurtkamres,buurtkamers,1",
			"buurtkamres,buurtkamer,2", "'',huis,4" })
	void countsSlips(String typed, String meant, int slips) {
		assertThat(EditDistance.between(typed, meant)).isEqualTo(slips);
		assertThat(EditDistance.between(meant, typed)).isEqualTo(slips);
	}

}
