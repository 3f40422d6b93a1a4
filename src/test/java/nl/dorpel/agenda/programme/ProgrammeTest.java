package nl.dorpel.agenda.programme;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import nl.dorpel.agenda.programme.Programme.Item;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgrammeTest {

	private static final LocalDateTime TEN = LocalDateTime.parse("2027-05-01T10:00");

	private static Item item(ProgrammeKind kind, String title, String from, String until) {
		return new Item(1, 0, kind, title, null, null, LocalDateTime.parse(from), LocalDateTime.parse(until));
	}

	private static Item at(ProgrammeKind kind, String title, String from, String until) {
		return item(kind, title, "2027-05-01T" + from, "2027-05-01T" + until);
	}

	private static Programme day(Item... items) {
		return new Programme(TEN, TEN.plusHours(6), Arrays.asList(items));
	}

	@Test
	void whatIsAtTheSameTimeIsNamedByBothTitlesAndWhatOnlyTouchesIsNot() {
		Programme programme = day(at(ProgrammeKind.STORY, "een", "10:00", "11:00"),
				at(ProgrammeKind.EXPERT, "twee", "10:59", "11:30"), at(ProgrammeKind.BREAK, "drie", "11:30", "12:00"));
		assertThat(programme.clashes()).singleElement()
			.satisfies((clash) -> assertThat(List.of(clash.first().title(), clash.second().title()))
				.containsExactly("een", "twee"));
	}

	@Test
	void workTablesAreMeantToBeBesideEachOther() {
		Item left = at(ProgrammeKind.WORK_TABLE, "links", "10:00", "11:00");
		Item right = at(ProgrammeKind.WORK_TABLE, "rechts", "10:00", "11:00");
		assertThat(day(left, right).clashes()).isEmpty();
		assertThat(day(left, at(ProgrammeKind.BREAK, "soep", "10:30", "11:00")).clashes()).hasSize(1);
	}

	@Test
	void whatLeavesTheDayIsNamed() {
		Programme programme = day(at(ProgrammeKind.STORY, "te vroeg", "09:45", "10:15"),
				at(ProgrammeKind.STORY, "goed", "10:15", "16:00"),
				at(ProgrammeKind.HARVEST, "te laat", "15:00", "16:01"));
		assertThat(programme.outside()).extracting(Item::title).containsExactly("te vroeg", "te laat");
	}

	@Test
	void timesWithNothingAreNamedAlsoAtBothEnds() {
		Programme programme = day(at(ProgrammeKind.STORY, "lang", "10:30", "13:00"),
				at(ProgrammeKind.STORY, "erin", "11:00", "12:00"), at(ProgrammeKind.STORY, "na", "14:00", "15:00"));
		assertThat(programme.gaps()).extracting(Programme.Gap::hours)
			.containsExactly("10:00 – 10:30", "13:00 – 14:00", "15:00 – 16:00");
		assertThat(day().gaps()).isEmpty();
	}

	@Test
	void nobodyPlansTheNight() {
		Programme weekend = new Programme(TEN, TEN.plusDays(1),
				List.of(at(ProgrammeKind.STORY, "avond", "10:00", "22:00"),
						item(ProgrammeKind.HARVEST, "ochtend", "2027-05-02T09:00", "2027-05-02T10:00")));
		assertThat(weekend.gaps()).isEmpty();
		assertThat(weekend.hasSeveralDays()).isTrue();
	}

	@Test
	void aDayThatMovesToTheOtherSideOfAChangeOfTheClockKeepsItsTimesOnTheWall() {
		ProgrammeItem sunday = new ProgrammeItem();
		sunday.change(new ProgrammeItem.Entry(ProgrammeKind.HARVEST, "zondag", null, null, 24 * 60 + 30, 60), 0);
		// Saturday 13 March 2027, and the weekend in which the clock goes forward
		assertThat(hours("2027-03-13T09:00:00Z", sunday)).isEqualTo("2027-03-14T09:30:00Z");
		assertThat(hours("2027-03-27T09:00:00Z", sunday)).isEqualTo("2027-03-28T08:30:00Z");
	}

	private static String hours(String starts, ProgrammeItem item) {
		Instant begin = Instant.parse(starts);
		ProgrammeItem.Entry entry = item.entry();
		LocalDateTime from = Programme.onTheWall(begin).plusMinutes(entry.startsAfter());
		return new Item(1, 0, entry.kind(), entry.title(), null, null, from, from.plusMinutes(entry.minutes()))
			.startsAt()
			.toInstant()
			.toString();
	}

	@Test
	void anHourThatDoesNotExistOrComesTwiceStillLasts() {
		Item gone = item(ProgrammeKind.BREAK, "nacht", "2027-03-28T02:30", "2027-03-28T03:15");
		Item twice = item(ProgrammeKind.BREAK, "nacht", "2027-10-31T02:30", "2027-10-31T03:15");
		assertThat(gone.endsAt()).isAfter(gone.startsAt());
		assertThat(twice.endsAt()).isAfter(twice.startsAt());
	}

}
