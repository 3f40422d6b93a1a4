package nl.dorpel.platform.job;

import java.time.Duration;

/**
 * Twice as long after each failure: half a minute at first, about an hour at most.
 */
final class BackOff {

	private static final Duration FIRST = Duration.ofSeconds(30);

	private static final int DOUBLINGS = 7;

	private BackOff() {
	}

	/**
	 * @param failures how often in a row it failed before this time
	 */
	static Duration after(int failures) {
		return FIRST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
	}

}
