package nl.dorpel.account.signin;

import java.time.Clock;
import java.time.LocalTime;

import nl.dorpel.platform.job.DailyJob;

import org.springframework.stereotype.Component;

@Component
class SignInCleaning implements DailyJob {

	private final SignIns signIns;

	private final Clock clock;

	SignInCleaning(SignIns signIns, Clock clock) {
		this.signIns = signIns;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "account-remove-old-sign-ins";
	}

	@Override
	public LocalTime time() {
		return LocalTime.of(3, 10);
	}

	@Override
	public void run() {
		this.signIns.removeExpired(this.clock.instant());
	}

}
