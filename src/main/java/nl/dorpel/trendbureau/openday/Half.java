package nl.dorpel.trendbureau.openday;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * Half a year, in which one day is the rule: the first until the end of June, the second
 * after that.
 *
 * @param number 1 or 2
 * @param days that are confirmed, cancelled ones too, the first first
 */
record Half(int year, int number, List<Planned> days) {

	static Half of(int year, int number, List<Planned> all) {
		return new Half(year, number, all.stream().filter((day) -> isIn(day.date(), year, number)).toList());
	}

	private static boolean isIn(LocalDate date, int year, int number) {
		return date.getYear() == year && numberOf(date) == number;
	}

	static int numberOf(LocalDate date) {
		return (date.getMonth().compareTo(Month.JUNE) <= 0) ? 1 : 2;
	}

	/** How many take place. */
	public long held() {
		return this.days.stream().filter((day) -> !day.isCancelled()).count();
	}

	public boolean isEmpty() {
		return held() == 0;
	}

	/** More than the rule has. */
	public boolean isCrowded() {
		return held() > 1;
	}

	/** Whether a day can still come. */
	public boolean isAhead(LocalDate today) {
		LocalDate last = (this.number == 1) ? LocalDate.of(this.year, Month.JUNE, 30)
				: LocalDate.of(this.year, Month.DECEMBER, 31);
		return !last.isBefore(today);
	}

}
