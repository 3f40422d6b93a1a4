package nl.dorpel.platform.web.form;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MomentTest {

	@ParameterizedTest
	@CsvSource({ "2027-01-15, 13:30, 2027-01-15T12:30:00Z", "2027-07-15, 13:30, 2027-07-15T11:30:00Z",
			"2027-03-28, 01:59, 2027-03-28T00:59:00Z", "2027-03-28, 03:00, 2027-03-28T01:00:00Z" })
	void aDayAndATimeAreThoseOfTheNetherlands(String day, String time, Instant at) {
		assertThat(Moment.read(day, time)).isEqualTo(new Moment(at, null, false));
	}

	@Test
	void anHourThatIsSkippedInSpringIsNamedAtTheTime() {
		assertThat(Moment.read("2027-03-28", "02:30")).isEqualTo(new Moment(null, "time.gap", true));
	}

	@Test
	void ofAnHourThatComesTwiceInAutumnTheFirstIsMeant() {
		assertThat(Moment.read("2027-10-31", "02:30").at()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
	}

	@ParameterizedTest
	@CsvSource(value = { "2027-02-29, 13:30, day.wrong, false", "morgen, 13:30, day.wrong, false",
			"0001-01-01, 13:30, day.wrong, false", "null, 13:30, day.wrong, false",
			"2027-02-28, half twee, time.wrong, true", "2027-02-28, 24:30, time.wrong, true",
			"2027-02-28, null, time.wrong, true" }, nullValues = "null")
	void whatDoesNotExistIsNamedWhereItWasTyped(String day, String time, String wrong, boolean atTime) {
		assertThat(Moment.read(day, time)).isEqualTo(new Moment(null, wrong, atTime));
	}

}
