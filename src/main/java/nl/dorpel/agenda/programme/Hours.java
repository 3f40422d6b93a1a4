package nl.dorpel.agenda.programme;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * From one time to another, as it is written.
 */
final class Hours {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private Hours() {
	}

	/** Such as "10:30 – 11:15". */
	static String of(LocalDateTime from, LocalDateTime until) {
		return from.format(HOUR) + " – " + until.format(HOUR);
	}

}
