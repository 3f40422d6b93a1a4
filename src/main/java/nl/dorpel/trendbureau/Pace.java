package nl.dorpel.trendbureau;

import java.time.Duration;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.limit.Rate;
import nl.dorpel.platform.web.limit.Throttle;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * How much one member can send in an hour: more than anybody writes, and too little for a
 * program to bury what others wrote.
 */
@Component
public class Pace {

	private static final Duration HOUR = Duration.ofHours(1);

	private final Throttle throttle;

	Pace(Throttle throttle) {
		this.throttle = throttle;
	}

	/** What is counted, each apart. */
	public enum Kind {

		SIGNAL(20), PROPOSAL(10), VERSION(40), COMMENT(30), REPORT(20);

		private final Rate rate;

		Kind(int times) {
			this.rate = new Rate("trendbureau " + name(), times, HOUR);
		}

		/** In an hour. */
		public int times() {
			return this.rate.times();
		}

	}

	/** Only what would be sent counts: nobody is kept from mending a mistake. */
	public void keep(Kind kind, SignedIn person, Errors errors) {
		if (!errors.hasErrors() && !admits(kind, person)) {
			errors.reject("trendbureau.too-often");
		}
	}

	public boolean admits(Kind kind, SignedIn person) {
		return this.throttle.admits(kind.rate, Long.toString(person.id()));
	}

}
