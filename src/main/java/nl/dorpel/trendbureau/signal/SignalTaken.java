package nl.dorpel.trendbureau.signal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A signal is in another group, where somebody else put it. Nothing has been done.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class SignalTaken extends RuntimeException {

	private final String signal;

	SignalTaken(String signal) {
		super("In another group: " + signal);
		this.signal = signal;
	}

	/** In one line. */
	String signal() {
		return this.signal;
	}

}
