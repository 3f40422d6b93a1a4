package nl.dorpel.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;

import nl.dorpel.platform.web.DutchTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTermTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

	@Test
	void aQuestionOfMondayIsAnsweredOnTheNextMonday() {
		assertThat(AnswerTerm.until(noon(MONDAY))).isEqualTo(MONDAY.plusWeeks(1));
	}

	@Test
	void aQuestionOfTheWeekendIsAnsweredOnFriday() {
		assertThat(AnswerTerm.until(noon(MONDAY.minusDays(1)))).isEqualTo(MONDAY.plusDays(4));
	}

	static Stream<LocalDate> days() {
		return Stream.iterate(MONDAY, (day) -> day.plusDays(1)).limit(14);
	}

	@ParameterizedTest
	@MethodSource("days")
	void lateIsTheDayAfterTheLastOneInTime(LocalDate today) {
		LocalDate oldest = AnswerTerm.lastDayInTime(noon(today));
		assertThat(AnswerTerm.until(noon(oldest))).isAfterOrEqualTo(today);
		assertThat(AnswerTerm.until(noon(oldest.minusDays(1)))).isBefore(today);
	}

	private static Instant noon(LocalDate day) {
		return day.atTime(LocalTime.NOON).atZone(DutchTime.ZONE).toInstant();
	}

}
