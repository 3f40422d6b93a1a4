package nl.dorpel.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Moments as people read them, in the language of the page. In every template as
 * {@code time}.
 */
public final class DutchTime {

	/** Where the houses stand. */
	public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	/** Such as "3 december 2026". */
	public String day(Instant moment) {
		return format(moment, "d MMMM yyyy");
	}

	/** Such as "3 december 2026". */
	public String day(LocalDate date) {
		return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", LocaleContextHolder.getLocale()));
	}

	/** Such as "3 december 2026, 14:05". */
	public String moment(Instant moment) {
		return format(moment, "d MMMM yyyy, HH:mm");
	}

	/** For programs: HTML takes no more than three digits after the second. */
	public String machine(Instant moment) {
		return moment.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	private static String format(Instant moment, String pattern) {
		Locale language = LocaleContextHolder.getLocale();
		return moment.atZone(ZONE).format(DateTimeFormatter.ofPattern(pattern, language));
	}

}
