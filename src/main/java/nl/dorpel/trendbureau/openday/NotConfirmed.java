package nl.dorpel.trendbureau.openday;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The gathering of a day is published before the day is confirmed. Nothing has been done.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class NotConfirmed extends RuntimeException {

	NotConfirmed(long gatheringId) {
		super("Gathering %d belongs to a day that is not confirmed".formatted(gatheringId));
	}

}
