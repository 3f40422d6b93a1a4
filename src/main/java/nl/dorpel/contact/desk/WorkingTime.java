package nl.dorpel.contact.desk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

import nl.dorpel.platform.web.DutchTime;

/**
 * How long something took of the hours in which people work: from nine to five, Monday to
 * Friday. Public holidays are not known here and count as working days.
 */
final class WorkingTime {

	static final Duration DAY = Duration.ofHours(8);

	private static final LocalTime START = LocalTime.of(9, 0);

	private static final LocalTime END = LocalTime.of(17, 0);

	private WorkingTime() {
	}

	static Duration between(Instant from, Instant to) {
		ZonedDateTime start = from.atZone(DutchTime.ZONE);
		ZonedDateTime end = to.atZone(DutchTime.ZONE);
		Duration sum = Duration.ZERO;
		for (LocalDate day = start.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
			if (isWorkingDay(day)) {
				sum = sum.plus(within(later(start, day.atTime(START).atZone(DutchTime.ZONE)),
						earlier(end, day.atTime(END).atZone(DutchTime.ZONE))));
			}
		}
		return sum;
	}

	private static boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

	private static Duration within(ZonedDateTime from, ZonedDateTime to) {
		return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
	}

	private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
		return one.isAfter(other) ? one : other;
	}

	private static ZonedDateTime earlier(ZonedDateTime one, ZonedDateTime other) {
		return one.isBefore(other) ? one : other;
	}

	/** The middle one; of an even number the mean of the two in the middle. */
	static Duration median(List<Duration> durations) {
		List<Duration> sorted = durations.stream().sorted().toList();
		int half = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(half) : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(2);
	}

}
