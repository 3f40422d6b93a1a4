package nl.dorpel.agenda;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.job.PlannedJob;
import nl.dorpel.platform.web.ContentChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Offers seats that are free to who waits: always the first party that fits. Nobody sits
 * on an offer for ever.
 */
@Component
class Offers implements PlannedJob {

	private static final String JOB = "agenda-end-offer";

	private final Gatherings gatherings;

	private final Registrations registrations;

	private final Letterbox letters;

	private final Jobs jobs;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Offers(Gatherings gatherings, Registrations registrations, Letterbox letters, Jobs jobs,
			TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
		this.gatherings = gatherings;
		this.registrations = registrations;
		this.letters = letters;
		this.jobs = jobs;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Hands out what is free. In the transaction of whoever holds the gathering.
	 */
	void makeFor(Gathering gathering) {
		Instant now = this.clock.instant();
		if (!gathering.takesPeople(now)) {
			return;
		}
		Optional<Registration> next = next(gathering);
		while (next.isPresent()) {
			offer(next.get(), gathering.offerEnds(now), now);
			next = next(gathering);
		}
	}

	private Optional<Registration> next(Gathering gathering) {
		int free = gathering.freeSeats();
		List<Registration> first = (free > 0) ? this.registrations.waitingFor(gathering.id(), free, Limit.of(1))
				: List.of();
		return first.stream().findFirst();
	}

	private void offer(Registration registration, Instant until, Instant now) {
		registration.offer(until, now);
		this.registrations.saveAndFlush(registration);
		this.jobs.plan(JOB, registration.id(), until);
		this.letters.plan(LetterKind.OFFER, registration);
	}

	/** Somebody has answered. */
	void answered(Registration registration) {
		this.jobs.cancel(JOB, registration.id());
	}

	@Override
	public String name() {
		return JOB;
	}

	@Override
	public void run(String key) {
		this.transaction.executeWithoutResult((status) -> end(Long.parseLong(key)));
	}

	private void end(long id) {
		this.registrations.gatheringOf(id)
			.flatMap(this.gatherings::lock)
			.filter((gathering) -> gathering.state() == GatheringState.PUBLISHED)
			.flatMap((gathering) -> this.registrations.findById(id))
			.filter((registration) -> registration.state() == RegistrationState.OFFERED
					&& !registration.isOfferOpen(this.clock.instant()))
			.ifPresent(this::lapse);
	}

	/** Gives the seats to the next, in the transaction of whoever holds the gathering. */
	void lapse(Registration registration) {
		registration.lapse(this.clock.instant());
		this.registrations.saveAndFlush(registration);
		this.letters.plan(LetterKind.LAPSE, registration);
		makeFor(registration.gathering());
		this.events.publishEvent(new ContentChanged());
	}

}
