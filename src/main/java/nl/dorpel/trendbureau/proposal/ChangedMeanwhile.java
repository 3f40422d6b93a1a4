package nl.dorpel.trendbureau.proposal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A proposal is no longer as it was when somebody began to write. Nothing has been done.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class ChangedMeanwhile extends RuntimeException {

	ChangedMeanwhile(String slug) {
		super(slug + " has changed");
	}

}
