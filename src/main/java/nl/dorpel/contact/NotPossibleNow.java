package nl.dorpel.contact;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A request is not in a state in which this can be done: mostly because somebody else was
 * first.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class NotPossibleNow extends RuntimeException {

	NotPossibleNow(String message) {
		super(message);
	}

}
