package nl.dorpel.contact.asking;

import java.time.LocalTime;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.platform.job.DailyJob;
import nl.dorpel.platform.job.RetentionPeriods;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class DraftCleaning implements DailyJob {

	private static final String PERIOD = "contact.retention.drafts";

	private final Drafts drafts;

	private final RetentionPeriods periods;

	DraftCleaning(Drafts drafts, RetentionPeriods periods) {
		this.drafts = drafts;
		this.periods = periods;
	}

	@Override
	public String name() {
		return "contact-remove-drafts";
	}

	@Override
	public LocalTime time() {
		return LocalTime.of(3, 30);
	}

	@Override
	public void run() {
		this.drafts.removeOlderThan(this.periods.endedBefore(PERIOD));
	}

	@EventListener
	void forget(AccountDeleted farewell) {
		this.drafts.removeOf(farewell.email());
	}

}
