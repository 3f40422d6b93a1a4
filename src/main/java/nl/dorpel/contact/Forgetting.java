package nl.dorpel.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.platform.job.DailyJob;
import nl.dorpel.platform.job.RetentionPeriods;
import nl.dorpel.platform.mail.Outbox;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes the personal data of requests: some time after they were closed, and of who
 * leaves. What a machine doubts and nobody looks at is closed some day.
 */
@Component
class Forgetting implements DailyJob {

	private static final String PERIOD = "contact.retention.requests";

	private static final String DOUBTS = "contact.retention.suspects";

	private final ContactRequests requests;

	private final RetentionPeriods periods;

	private final Outbox outbox;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Forgetting(ContactRequests requests, RetentionPeriods periods, Outbox outbox, TransactionTemplate transaction,
			Clock clock) {
		this.requests = requests;
		this.periods = periods;
		this.outbox = outbox;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "contact-remove-personal-data";
	}

	@Override
	public LocalTime time() {
		return LocalTime.of(3, 20);
	}

	/** Each for itself: one that somebody works at keeps no other waiting. */
	@Override
	public void run() {
		Instant doubted = this.periods.endedBefore(DOUBTS);
		this.requests.doubtedBefore(doubted).forEach((id) -> change(id, Forgetting::isDoubted, Forgetting::lapse));
		Instant closed = this.periods.endedBefore(PERIOD);
		this.requests.closedBefore(closed)
			.forEach((id) -> change(id, (request) -> isClosedBefore(request, closed),
					ContactRequest::removePersonalData));
	}

	/** Unless somebody was at it in the meantime. */
	private void change(long id, Predicate<ContactRequest> still, BiConsumer<ContactRequest, Instant> change) {
		this.transaction.executeWithoutResult((status) -> this.requests.lock(id)
			.filter(still)
			.ifPresent((request) -> change.accept(request, this.clock.instant())));
	}

	/** Nobody looked at it, and it was not meant. */
	private static void lapse(ContactRequest request, Instant now) {
		request.course().markSpam(null, now);
	}

	private static boolean isDoubted(ContactRequest request) {
		return request.state() == RequestState.NEW && request.isSuspect();
	}

	private static boolean isClosedBefore(ContactRequest request, Instant moment) {
		Instant closed = request.closedAt();
		return closed != null && closed.isBefore(moment) && request.removedAt() == null;
	}

	/**
	 * In the transaction of the farewell. With each request goes its mail, sent or not,
	 * to whichever address: the form may have named another one, and a house read it too.
	 */
	@EventListener
	void forget(AccountDeleted farewell) {
		this.requests.of(farewell.accountId(), farewell.email()).forEach((request) -> {
			request.history().forEach((line) -> line.mails().forEach(this.outbox::remove));
			request.removePersonalData(this.clock.instant());
		});
	}

}
