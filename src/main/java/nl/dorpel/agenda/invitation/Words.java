package nl.dorpel.agenda.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import nl.dorpel.platform.web.DutchTime;

/**
 * What an invitation says.
 *
 * @param answerBy until when an answer is hoped for; later is possible until the day
 * @param remindDays how many days before that they are reminded; zero for never
 * @param language of the letters
 */
record Words(String message, LocalDate answerBy, int remindDays, String language) {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	Instant remindAt() {
		return this.answerBy.minusDays(this.remindDays).atTime(MORNING).atZone(DutchTime.ZONE).toInstant();
	}

}
