package nl.dorpel.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody may see this, but it is not theirs to do.
 */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class NotYours extends RuntimeException {

	public NotYours(String message) {
		super(message);
	}

}
