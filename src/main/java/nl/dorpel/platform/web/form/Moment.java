package nl.dorpel.platform.web.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Supplier;

import nl.dorpel.platform.web.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time as somebody typed them, by the clock of the Netherlands.
 *
 * @param at null if they say nothing that exists
 * @param wrong what is not right, as the end of a key of the messages, or null
 * @param atTime whether it is the time that is not right, and not the day
 */
public record Moment(@Nullable Instant at, @Nullable String wrong, boolean atTime) {

	/**
	 * In the night in which an hour comes twice, the first of the two is meant: nobody
	 * comes too late.
	 */
	public static Moment read(@Nullable String day, @Nullable String time) {
		LocalDate date = parse(() -> LocalDate.parse(String.valueOf(day)));
		if (date == null || date.getYear() < 2000 || date.getYear() > 2100) {
			return new Moment(null, "day.wrong", false);
		}
		LocalTime hour = parse(() -> LocalTime.parse(String.valueOf(time)));
		if (hour == null) {
			return new Moment(null, "time.wrong", true);
		}
		LocalDateTime local = date.atTime(hour);
		if (DutchTime.ZONE.getRules().getValidOffsets(local).isEmpty()) {
			return new Moment(null, "time.gap", true);
		}
		return new Moment(local.atZone(DutchTime.ZONE).withEarlierOffsetAtOverlap().toInstant(), null, false);
	}

	private static <T> @Nullable T parse(Supplier<T> reader) {
		try {
			return reader.get();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
