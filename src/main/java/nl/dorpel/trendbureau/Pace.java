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

	public static final Rate SIGNALS = inAnHour("signals", 20);

	public static final Rate PROPOSALS = inAnHour("proposals", 10);

	/** Of proposals that others read already. */
	public static final Rate VERSIONS = inAnHour("versions", 40);

	public static final Rate COMMENTS = inAnHour("comments", 30);

	public static final Rate REPORTS = inAnHour("reports", 20);

	public static final Rate OPEN_DAYS = inAnHour("open days", 10);

	private final Throttle throttle;

	Pace(Throttle throttle) {
		this.throttle = throttle;
	}

	private static Rate inAnHour(String name, int times) {
		return new Rate("trendbureau " + name, times, Duration.ofHours(1));
	}

	/** Only what would be sent counts: nobody is kept from mending a mistake. */
	public void keep(Rate rate, SignedIn person, Errors errors) {
		if (!errors.hasErrors() && !this.throttle.admits(rate, Long.toString(person.id()))) {
			errors.reject("trendbureau.too-often");
		}
	}

}
