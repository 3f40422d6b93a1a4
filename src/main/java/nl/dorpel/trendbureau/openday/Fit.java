package nl.dorpel.trendbureau.openday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a moment would mean for the planning, were it confirmed.
 *
 * @param position by which it is chosen
 * @param others the days that are already in its half
 * @param inYear how many there are in its year, without it
 * @param past whether it cannot be confirmed any more
 */
record Fit(int position, Slot slot, int year, int half, List<Planned> others, long inYear, boolean past) {

	static List<Fit> all(List<Slot> slots, List<Planned> confirmed, Instant now) {
		return IntStream.range(0, slots.size()).mapToObj((at) -> of(at, slots.get(at), confirmed, now)).toList();
	}

	private static Fit of(int position, Slot slot, List<Planned> confirmed, Instant now) {
		LocalDate date = slot.when().date();
		PlanningYear year = PlanningYear.of(date.getYear(), confirmed);
		Half half = (Half.numberOf(date) == 1) ? year.first() : year.second();
		return new Fit(position, slot, date.getYear(), half.number(),
				half.days().stream().filter((day) -> !day.isCancelled()).toList(), year.held(),
				!slot.startsAt().isAfter(now));
	}

	/** A key of the messages. */
	public String label() {
		if (this.inYear >= 2) {
			return "openday.fit.third";
		}
		return this.others.isEmpty() ? "openday.fit.good" : "openday.fit.second";
	}

}
