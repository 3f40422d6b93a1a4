package nl.dorpel.trendbureau.openday;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import nl.dorpel.trendbureau.openday.OpenDayForm.TypedDate;
import org.junit.jupiter.api.Test;

import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

import static org.assertj.core.api.Assertions.assertThat;

class DateReaderTest {

	private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");

	private final Errors errors = new MapBindingResult(Map.of(), "form");

	private List<Slot> read(TypedDate... typed) {
		return new DateReader(NOW, this.errors).read(List.of(typed));
	}

	private static TypedDate typed(int number, String day, String from, String to) {
		return new TypedDate(number, day, from, to);
	}

	private String wrong(TypedDate typed) {
		assertThat(read(typed)).isEmpty();
		FieldError error = this.errors.getFieldErrors().getLast();
		return error.getField() + " " + error.getCode();
	}

	@Test
	void momentsAreOfTheClockOfTheNetherlandsInWinterAndInSummer() {
		List<Slot> slots = read(typed(1, "2027-03-06", "10:00", "16:00"), typed(2, "2027-05-01", "10:00", "16:00"),
				typed(3, "", "", ""));
		assertThat(slots).containsExactly(
				new Slot(Instant.parse("2027-03-06T09:00:00Z"), Instant.parse("2027-03-06T15:00:00Z")),
				new Slot(Instant.parse("2027-05-01T08:00:00Z"), Instant.parse("2027-05-01T14:00:00Z")));
		assertThat(this.errors.hasErrors()).isFalse();
	}

	@Test
	void aTimeThatTheClockSkipsIsNamedAndOneThatComesTwiceIsTheFirst() {
		assertThat(wrong(typed(1, "2027-03-28", "02:30", "10:00"))).isEqualTo("van1 agenda.form.time.gap");
		assertThat(wrong(typed(1, "2027-03-28", "01:00", "02:15"))).isEqualTo("tot1 agenda.form.time.gap");
		assertThat(read(typed(1, "2027-10-31", "02:30", "10:00")))
			.containsExactly(new Slot(Instant.parse("2027-10-31T00:30:00Z"), Instant.parse("2027-10-31T09:00:00Z")));
	}

	@Test
	void theDayOnWhichTheClockChangesIsShorterAndLonger() {
		assertThat(read(typed(1, "2027-03-28", "01:00", "10:00"), typed(2, "2027-10-31", "01:00", "10:00")))
			.extracting((slot) -> Duration.between(slot.startsAt(), slot.endsAt()).toHours())
			.containsExactly(8L, 10L);
	}

	@Test
	void whatIsNotRightIsNamedAtItsField() {
		assertThat(wrong(typed(1, "", "10:00", "16:00"))).isEqualTo("datum1 openday.form.date.missing");
		assertThat(wrong(typed(2, "", "10:00", "16:00"))).isEqualTo("datum2 agenda.form.day.wrong");
		assertThat(wrong(typed(1, "2027-02-30", "10:00", "16:00"))).isEqualTo("datum1 agenda.form.day.wrong");
		assertThat(wrong(typed(1, "2027-02-20", "tien", "16:00"))).isEqualTo("van1 agenda.form.time.wrong");
		assertThat(wrong(typed(1, "2027-02-20", "10:00", ""))).isEqualTo("tot1 agenda.form.time.wrong");
		assertThat(wrong(typed(1, "2027-02-20", "16:00", "10:00"))).isEqualTo("tot1 openday.form.date.before");
		assertThat(wrong(typed(1, "2027-01-10", "09:30", "16:00"))).isEqualTo("datum1 openday.form.date.past");
		assertThat(wrong(typed(1, "2032-01-10", "10:00", "16:00"))).isEqualTo("datum1 openday.form.date.far");
	}

	@Test
	void theSameDayIsNotNamedTwice() {
		assertThat(read(typed(1, "2027-02-20", "10:00", "16:00"), typed(2, "2027-02-20", "11:00", "16:00"))).hasSize(1);
		assertThat(this.errors.getFieldErrors()).extracting(FieldError::getField).containsExactly("datum2");
	}

}
