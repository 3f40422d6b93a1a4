package nl.dorpel.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

import nl.dorpel.platform.web.DutchTime;

/**
 * Within how many working days people may expect an answer. Saturdays and Sundays are no
 * working days; public holidays are not known here.
 */
public final class AnswerTerm {

	public static final int WORKING_DAYS = 5;

	private AnswerTerm() {
	}

	/**
	 * What was received on an earlier day than this one and is open has waited too long.
	 */
	public static LocalDate lastDayInTime(Instant now) {
		LocalDate today = LocalDate.ofInstant(now, DutchTime.ZONE);
		LocalDate day = today.minusWeeks(2);
		while (until(day).isBefore(today)) {
			day = day.plusDays(1);
		}
		return day;
	}

	/** The same as a moment, for comparison in the database. */
	public static Instant overdueBefore(Instant now) {
		return lastDayInTime(now).atStartOfDay(DutchTime.ZONE).toInstant();
	}

	/** The last day on which an answer is in time. */
	public static LocalDate until(Instant received) {
		return until(LocalDate.ofInstant(received, DutchTime.ZONE));
	}

	private static LocalDate until(LocalDate received) {
		LocalDate day = received;
		int left = WORKING_DAYS;
		while (left > 0) {
			day = day.plusDays(1);
			left -= isWorkingDay(day) ? 1 : 0;
		}
		return day;
	}

	private static boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

}
