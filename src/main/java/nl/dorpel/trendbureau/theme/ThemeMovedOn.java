package nl.dorpel.trendbureau.theme;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A theme is no longer as somebody thought. Nothing has been done.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class ThemeMovedOn extends RuntimeException {

	ThemeMovedOn(String message) {
		super(message);
	}

}
