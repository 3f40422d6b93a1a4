package nl.dorpel.trendbureau.openday;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A day is no longer as it was when somebody looked at it, or its time for this is over.
 * Nothing has been done.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class OpenDayMovedOn extends RuntimeException {

	OpenDayMovedOn(String message) {
		super(message);
	}

}
