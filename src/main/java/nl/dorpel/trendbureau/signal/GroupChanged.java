package nl.dorpel.trendbureau.signal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody else was first with a group of signals. Nothing has been done.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class GroupChanged extends RuntimeException {

	GroupChanged(String message) {
		super(message);
	}

}
