package nl.dorpel.trendbureau.openday;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A year of days: two is the rule, one in each half. What differs is pointed out, and not
 * forbidden.
 */
record PlanningYear(int year, Half first, Half second) {

	private static final int RULE = 2;

	/**
	 * From the first year with a day, or this one, until the last, or the next: there is
	 * always something to plan.
	 */
	static List<PlanningYear> of(List<Planned> days, LocalDate today) {
		int from = days.stream().mapToInt((day) -> day.date().getYear()).min().orElse(today.getYear());
		int to = days.stream().mapToInt((day) -> day.date().getYear()).max().orElse(today.getYear());
		return IntStream.rangeClosed(Math.min(from, today.getYear()), Math.max(to, today.getYear() + 1))
			.mapToObj((year) -> of(year, days))
			.toList()
			.reversed();
	}

	static PlanningYear of(int year, List<Planned> days) {
		return new PlanningYear(year, Half.of(year, 1, days), Half.of(year, 2, days));
	}

	public List<Half> halves() {
		return List.of(this.first, this.second);
	}

	public long held() {
		return this.first.held() + this.second.held();
	}

	/** More than the rule has. */
	public boolean isCrowded() {
		return held() > RULE;
	}

}
