package nl.dorpel.trendbureau.voting;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A round is in no state for what somebody wants of it. Nothing has been done.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class RoundMovedOn extends RuntimeException {

	RoundMovedOn(String message) {
		super(message);
	}

}
