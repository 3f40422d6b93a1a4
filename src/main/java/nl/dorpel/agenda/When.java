package nl.dorpel.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import nl.dorpel.platform.web.DutchTime;

/**
 * When a gathering is, as people read it: by the clock of the Netherlands, in their
 * language.
 */
public record When(Instant startsAt, Instant endsAt, Locale language) {

	/** Such as "zaterdag 3 december 2026". */
	public String day() {
		return in(start(), "EEEE d MMMM yyyy");
	}

	/** Such as "zaterdag 3 december 2026, 10:00 – 16:00". */
	public String text() {
		String end = isOneDay() ? hour(end()) : in(end(), "EEEE d MMMM yyyy, HH:mm");
		return day() + ", " + hour(start()) + " – " + end;
	}

	/** Such as "10:00 – 16:00"; with the last day where there are more. */
	public String hours() {
		return hour(start()) + " – " + (isOneDay() ? hour(end()) : in(end(), "d MMMM, HH:mm"));
	}

	/** The beginning alone, such as "zaterdag 3 december 2026, 10:00". */
	public String moment() {
		return day() + ", " + hour(start());
	}

	/** Such as "za". */
	public String weekday() {
		return in(start(), "EEE").replace(".", "");
	}

	/** Such as "3". */
	public String number() {
		return in(start(), "d");
	}

	/** Such as "dec". */
	public String month() {
		return in(start(), "MMM").replace(".", "");
	}

	public LocalDate date() {
		return start().toLocalDate();
	}

	public boolean isOneDay() {
		return start().toLocalDate().equals(end().toLocalDate());
	}

	private ZonedDateTime start() {
		return this.startsAt.atZone(DutchTime.ZONE);
	}

	private ZonedDateTime end() {
		return this.endsAt.atZone(DutchTime.ZONE);
	}

	private String hour(ZonedDateTime moment) {
		return in(moment, "HH:mm");
	}

	private String in(ZonedDateTime moment, String pattern) {
		return moment.format(DateTimeFormatter.ofPattern(pattern, this.language));
	}

}
