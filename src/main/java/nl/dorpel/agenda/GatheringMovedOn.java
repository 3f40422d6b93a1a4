package nl.dorpel.agenda;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody else did something with a gathering since it was looked at, or its time for
 * this is over. Nothing has been done: look again.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class GatheringMovedOn extends RuntimeException {

	GatheringMovedOn(String slug) {
		super(slug + " is not as it was any more");
	}

}
