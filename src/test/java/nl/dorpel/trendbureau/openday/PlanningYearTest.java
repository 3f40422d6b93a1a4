package nl.dorpel.trendbureau.openday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import nl.dorpel.agenda.GatheringState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanningYearTest {

	private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);

	private static Planned day(String starts, GatheringState standing) {
		Instant begin = Instant.parse(starts);
		return new Planned("een-dag", "Een dag", "Over iets", "een-thema", "Een thema", begin,
				begin.plus(Duration.ofHours(6)), standing, "De Brink", "Zwolle", null, true);
	}

	private static Planned day(String starts) {
		return day(starts, GatheringState.PUBLISHED);
	}

	@Test
	void twoDaysOneInEachHalfAreTheRule() {
		PlanningYear year = PlanningYear.of(2027, List.of(day("2027-03-06T09:00:00Z"), day("2027-10-02T08:00:00Z")));
		assertThat(year.isCrowded()).isFalse();
		assertThat(year.halves()).noneMatch(Half::isEmpty).noneMatch(Half::isCrowded);
	}

	@Test
	void aSecondDayInAHalfAndAThirdInAYearArePointedOut() {
		PlanningYear two = PlanningYear.of(2027, List.of(day("2027-03-06T09:00:00Z"), day("2027-05-01T08:00:00Z")));
		assertThat(two.first().isCrowded()).isTrue();
		assertThat(two.second().isEmpty()).isTrue();
		assertThat(two.isCrowded()).isFalse();
		PlanningYear three = PlanningYear.of(2027,
				List.of(day("2027-03-06T09:00:00Z"), day("2027-05-01T08:00:00Z"), day("2027-09-04T08:00:00Z")));
		assertThat(three.isCrowded()).isTrue();
	}

	@Test
	void theYearBeginsAndTurnsByTheClockOfTheNetherlands() {
		// Half an hour before midnight in summer is still June there; an hour later in
		// winter it is a new year
		assertThat(PlanningYear.of(2027, List.of(day("2027-06-30T21:30:00Z"))).first().held()).isEqualTo(1);
		assertThat(PlanningYear.of(2027, List.of(day("2027-06-30T22:00:00Z"))).second().held()).isEqualTo(1);
		assertThat(PlanningYear.of(2027, List.of(day("2027-12-31T23:00:00Z"))).held()).isZero();
		assertThat(PlanningYear.of(2028, List.of(day("2027-12-31T23:00:00Z"))).first().held()).isEqualTo(1);
	}

	@Test
	void whatWasCancelledIsShownAndLeavesItsHalfEmpty() {
		Half half = PlanningYear.of(2027, List.of(day("2027-03-06T09:00:00Z", GatheringState.CANCELLED))).first();
		assertThat(half.days()).hasSize(1);
		assertThat(half.isEmpty()).isTrue();
	}

	@Test
	void thereIsAlwaysAYearToPlanAndNoneIsLeftOut() {
		assertThat(PlanningYear.of(List.of(), TODAY)).extracting(PlanningYear::year).containsExactly(2028, 2027);
		assertThat(PlanningYear.of(List.of(day("2024-03-06T09:00:00Z")), TODAY)).extracting(PlanningYear::year)
			.containsExactly(2028, 2027, 2026, 2025, 2024);
		assertThat(PlanningYear.of(List.of(day("2029-03-06T09:00:00Z")), TODAY).getFirst().year()).isEqualTo(2029);
	}

	@Test
	void aHalfIsAheadUntilItsLastDayIsOver() {
		Half first = PlanningYear.of(2027, List.of()).first();
		assertThat(first.isAhead(LocalDate.of(2027, 6, 30))).isTrue();
		assertThat(first.isAhead(LocalDate.of(2027, 7, 1))).isFalse();
		assertThat(PlanningYear.of(2027, List.of()).second().isAhead(LocalDate.of(2027, 12, 31))).isTrue();
	}

	@Test
	void staffAreToldWhatAMomentWouldMean() {
		Instant now = Instant.parse("2027-01-10T09:00:00Z");
		List<Planned> known = List.of(day("2027-03-06T09:00:00Z"), day("2028-03-04T09:00:00Z"),
				day("2028-10-07T08:00:00Z"));
		List<Slot> slots = List.of(slot("2027-05-01T08:00:00Z"), slot("2027-09-04T08:00:00Z"),
				slot("2028-09-02T08:00:00Z"), slot("2027-01-09T09:00:00Z"));
		List<Fit> fits = Fit.all(slots, known, now);
		assertThat(fits).extracting(Fit::label)
			.containsExactly("openday.fit.second", "openday.fit.good", "openday.fit.third", "openday.fit.second");
		assertThat(fits).extracting(Fit::past).containsExactly(false, false, false, true);
		assertThat(fits.getFirst().others()).hasSize(1);
	}

	private static Slot slot(String starts) {
		Instant begin = Instant.parse(starts);
		return new Slot(begin, begin.plus(Duration.ofHours(6)));
	}

}
