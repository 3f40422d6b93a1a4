package nl.dorpel.contact.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** In the winter of 2027: nine o'clock in Amsterdam is 08:00Z. 1 March is a Monday. */
class WorkingTimeTest {

	@ParameterizedTest
	@CsvSource({ "2027-03-01T08:00:00Z, 2027-03-01T09:30:00Z, PT1H30M",
			// Before nine and after five nobody works
			"2027-03-01T05:00:00Z, 2027-03-01T23:00:00Z, PT8H",
			// From Friday afternoon to Monday morning
			"2027-03-05T15:00:00Z, 2027-03-08T09:00:00Z, PT2H",
			// In a weekend
			"2027-03-06T09:00:00Z, 2027-03-07T18:00:00Z, PT0S",
			// Over the night in which summer time begins: eight hours on Monday all the
			// same
			"2027-03-26T15:00:00Z, 2027-03-29T15:00:00Z, PT9H" })
	void onlyHoursInWhichPeopleWorkCount(Instant from, Instant to, Duration expected) {
		assertThat(WorkingTime.between(from, to)).isEqualTo(expected);
	}

	@Test
	void theMedianIsTheMiddleOne() {
		assertThat(WorkingTime.median(List.of(Duration.ofHours(9), Duration.ofHours(1), Duration.ofHours(2))))
			.isEqualTo(Duration.ofHours(2));
		assertThat(WorkingTime.median(List.of(Duration.ofHours(4), Duration.ofHours(1))))
			.isEqualTo(Duration.ofMinutes(150));
	}

}
