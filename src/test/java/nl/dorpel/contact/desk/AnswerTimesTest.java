package nl.dorpel.contact.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import nl.dorpel.contact.RequestKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** In the winter of 2027: nine o'clock in Amsterdam is 08:00Z. 1 March is a Monday. */
class AnswerTimesTest {

	private static final YearMonth MARCH = YearMonth.of(2027, 3);

	private final AnswerTimes times = new AnswerTimes(List.of(answered(RequestKind.QUESTION, "2027-03-01T09:00:00Z"),
			answered(RequestKind.QUESTION, "2027-03-01T11:00:00Z"), answered(RequestKind.JOIN, "2027-03-01T15:00:00Z"),
			answered(RequestKind.QUESTION, "2027-04-01T08:30:00Z")));

	@Test
	void eachKindAndEachMonthHasItsOwnMedian() {
		assertThat(this.times.of(MARCH, RequestKind.QUESTION)).isEqualTo(Duration.ofHours(2));
		assertThat(this.times.of(MARCH, RequestKind.JOIN)).isEqualTo(Duration.ofHours(7));
		assertThat(this.times.of(MARCH)).isEqualTo(Duration.ofHours(3));
		assertThat(this.times.of(RequestKind.QUESTION)).isEqualTo(Duration.ofHours(3));
		assertThat(this.times.median()).isEqualTo(Duration.ofHours(5));
	}

	@Test
	void whatHasNoAnswerHasNoMedian() {
		assertThat(this.times.of(RequestKind.REPORT)).isNull();
		assertThat(this.times.of(YearMonth.of(2027, 2))).isNull();
		assertThat(FigureTables.hours(null)).isNull();
	}

	@Test
	void aBegunHourCounts() {
		assertThat(FigureTables.hours(Duration.ZERO)).isEqualTo(1);
		assertThat(FigureTables.hours(Duration.ofHours(2))).isEqualTo(2);
		assertThat(FigureTables.hours(Duration.ofMinutes(121))).isEqualTo(3);
	}

	private static AnswerTimes.Answer answered(RequestKind kind, String at) {
		return AnswerTimes.Answer.of(kind, Instant.parse("2027-03-01T08:00:00Z"), Instant.parse(at));
	}

}
