package nl.dorpel.practice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StepTest {

	@ParameterizedTest
	@CsvSource({ "2019-03 · De sleutel, De sleutel, 2019, 3", "2019 · De sleutel, De sleutel, 2019,",
			"De sleutel, De sleutel,,", "Sinds 2019 · De sleutel, Sinds 2019 · De sleutel,,",
			"1998-12 · A · B, A · B, 1998, 12" })
	void theHeadingTellsTitleAndMoment(String heading, String title, Integer year, Integer month) {
		Step step = Step.headed(heading, "Tekst");
		assertThat(step.title()).isEqualTo(title);
		assertThat(step.happenedYear()).isEqualTo(year);
		assertThat(step.happenedMonth()).isEqualTo(month);
		assertThat(step.body()).isEqualTo("Tekst");
	}

	@Test
	void aMonthIsNeverKnownWithoutItsYear() {
		assertThat(Step.headed("maart · De sleutel", "").happenedMonth()).isNull();
	}

}
