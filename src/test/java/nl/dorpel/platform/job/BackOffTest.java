package nl.dorpel.platform.job;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BackOffTest {

	@ParameterizedTest
	@CsvSource({ "0, 30", "1, 60", "2, 120", "6, 1920", "7, 3840", "8, 3840", "1000000, 3840" })
	void doublesUntilAboutAnHour(int failures, long seconds) {
		assertThat(BackOff.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
	}

}
