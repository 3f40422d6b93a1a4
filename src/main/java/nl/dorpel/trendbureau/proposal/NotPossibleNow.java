package nl.dorpel.trendbureau.proposal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A proposal is in no state for what somebody wants of it. Nothing has been done.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class NotPossibleNow extends RuntimeException {

	NotPossibleNow(String message) {
		super(message);
	}

}
