package nl.dorpel.agenda.listing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A month as it hangs on the wall, weeks from Monday.
 *
 * @param previous query strings of the months around it
 */
public record MonthGrid(String title, List<String> weekdays, List<List<Day>> weeks, String previous, String next) {

	private static final int WEEK = 7;

	/**
	 * One square; without a number where the month has not begun or is over.
	 *
	 * @param gatherings how many there are on it
	 * @param query of the list of that day
	 */
	public record Day(int number, LocalDate date, int gatherings, boolean today, String query) {

		public boolean isBlank() {
			return this.number == 0;
		}

		static Day blank() {
			return new Day(0, LocalDate.EPOCH, 0, false, "");
		}

	}

	static MonthGrid of(YearMonth month, Map<LocalDate, Integer> counts, LocalDate today, AgendaFilter filter,
			Locale language) {
		List<Day> days = new ArrayList<>();
		for (int lead = 1; lead < month.atDay(1).getDayOfWeek().getValue(); lead++) {
			days.add(Day.blank());
		}
		for (int number = 1; number <= month.lengthOfMonth(); number++) {
			LocalDate date = month.atDay(number);
			days.add(new Day(number, date, counts.getOrDefault(date, 0), date.equals(today),
					filter.with("dag", date.toString())));
		}
		while (days.size() % WEEK != 0) {
			days.add(Day.blank());
		}
		List<List<Day>> weeks = new ArrayList<>();
		for (int start = 0; start < days.size(); start += WEEK) {
			weeks.add(List.copyOf(days.subList(start, start + WEEK)));
		}
		return new MonthGrid(title(month, language), weekdays(language), weeks,
				filter.with("maand", month.minusMonths(1).toString()),
				filter.with("maand", month.plusMonths(1).toString()));
	}

	static String title(YearMonth month, Locale language) {
		return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", language));
	}

	private static List<String> weekdays(Locale language) {
		return Arrays.stream(DayOfWeek.values()).map((day) -> day.getDisplayName(TextStyle.SHORT, language)).toList();
	}

}
