package nl.dorpel.trendbureau.theme;

import java.time.LocalTime;

import nl.dorpel.platform.job.DailyJob;
import nl.dorpel.platform.job.RetentionPeriods;

import org.springframework.stereotype.Component;

/**
 * Removes addresses of which nobody said that they are theirs.
 */
@Component
class FollowerCleaning implements DailyJob {

	private static final String PERIOD = "trendbureau.retention.followers";

	private final Followers followers;

	private final RetentionPeriods periods;

	FollowerCleaning(Followers followers, RetentionPeriods periods) {
		this.followers = followers;
		this.periods = periods;
	}

	@Override
	public String name() {
		return "trendbureau-remove-unconfirmed";
	}

	@Override
	public LocalTime time() {
		return LocalTime.of(3, 40);
	}

	@Override
	public void run() {
		this.followers.removeUnconfirmed(this.periods.endedBefore(PERIOD));
	}

}
