package nl.dorpel.contact;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody else did something with a request since it was looked at. Nothing has been
 * done: look again.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class ChangedMeanwhile extends RuntimeException {

	ChangedMeanwhile(String reference) {
		super(reference + " has changed");
	}

}
