package nl.dorpel.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.web.ContentChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When everybody of a gathering hears something: that it moved, that it is soon, that it
 * does not take place, that it was good. Each is a job of its own; what somebody gets is
 * for {@link Letterbox}.
 */
@Component
class Moments {

	static final String TELL = "agenda-tell-all";

	static final String REMIND = "agenda-remind";

	static final String REMIND_NEEDS = "agenda-remind-of-needs";

	static final String THANK = "agenda-thank";

	/**
	 * At its beginning and its end a gathering looks different to who reads the agenda.
	 */
	static final String TURN = "agenda-turn-page";

	private static final Duration REMINDED_BEFORE = Duration.ofDays(3);

	private static final Duration NEEDS_REMINDED_BEFORE = Duration.ofDays(1);

	/** A report takes a while; nobody waits for their thanks for ever. */
	private static final Duration REPORT_AWAITED = Duration.ofDays(14);

	private final Gatherings gatherings;

	private final Letterbox letters;

	private final Jobs jobs;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Moments(Gatherings gatherings, Letterbox letters, Jobs jobs, JdbcClient jdbc, TransactionTemplate transaction,
			ApplicationEventPublisher events, Clock clock) {
		this.gatherings = gatherings;
		this.letters = letters;
		this.jobs = jobs;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	void plan(Gathering gathering) {
		planBefore(REMIND, gathering, REMINDED_BEFORE);
		planBefore(REMIND_NEEDS, gathering, NEEDS_REMINDED_BEFORE);
		this.jobs.plan(THANK, gathering.id(), gathering.endsAt().plus(REPORT_AWAITED));
		this.jobs.plan(TURN, gathering.id() + ":start", gathering.startsAt());
		this.jobs.plan(TURN, gathering.id() + ":end", gathering.endsAt());
	}

	private void planBefore(String job, Gathering gathering, Duration before) {
		Instant moment = gathering.startsAt().minus(before);
		if (moment.isAfter(this.clock.instant())) {
			this.jobs.plan(job, gathering.id(), moment);
		}
		else {
			this.jobs.cancel(job, gathering.id());
		}
	}

	void moved(Gathering gathering) {
		plan(gathering);
		tell(LetterKind.GATHERING_CHANGE, gathering);
	}

	void cancelled(Gathering gathering) {
		this.jobs.cancel(REMIND, gathering.id());
		this.jobs.cancel(REMIND_NEEDS, gathering.id());
		this.jobs.cancel(THANK, gathering.id());
		tell(LetterKind.CANCELLATION, gathering);
	}

	void reported(Gathering gathering) {
		Instant now = this.clock.instant();
		if (gathering.isOver(now) && gathering.state() == GatheringState.PUBLISHED) {
			this.jobs.plan(THANK, gathering.id(), now);
		}
	}

	private void tell(LetterKind kind, Gathering gathering) {
		this.jobs.plan(TELL, "%s:%d:%d".formatted(kind, gathering.id(), gathering.sequence()), this.clock.instant());
	}

	void tellAll(String key) {
		String[] parts = key.split(":", 3);
		this.transaction.executeWithoutResult(
				(status) -> toAll(LetterKind.valueOf(parts[0]), Long.parseLong(parts[1]), parts[2], "true"));
	}

	void turnPage() {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new ContentChanged()));
	}

	void remind(String key) {
		toWhoComes(LetterKind.REMINDER, Long.parseLong(key), REMINDED_BEFORE, "true");
	}

	void remindOfNeeds(String key) {
		toWhoComes(LetterKind.NEEDS_REMINDER, Long.parseLong(key), NEEDS_REMINDED_BEFORE, "r.needs is not null");
	}

	/** Once for each date: a day that moved is worth another reminder. */
	private void toWhoComes(LetterKind kind, long id, Duration before, String which) {
		Instant now = this.clock.instant();
		this.transaction.executeWithoutResult((status) -> this.gatherings.findById(id)
			.filter((gathering) -> gathering.state() == GatheringState.PUBLISHED && now.isBefore(gathering.startsAt())
					&& !now.isBefore(gathering.startsAt().minus(before)))
			.ifPresent((gathering) -> toAll(kind, id, String.valueOf(gathering.startsAt().getEpochSecond()), which)));
	}

	/** Who was there; where nobody ticked anybody off, who was expected. */
	void thank(String key) {
		long id = Long.parseLong(key);
		Instant now = this.clock.instant();
		this.transaction.executeWithoutResult((status) -> this.gatherings.findById(id)
			.filter((gathering) -> gathering.state() == GatheringState.PUBLISHED && gathering.isOver(now))
			.ifPresent((gathering) -> toAll(LetterKind.THANKS, id, "1", Guestbook.WERE_THERE)));
	}

	private void toAll(LetterKind kind, long gatheringId, String occasion, String which) {
		this.jdbc
			.sql("""
					select r.id from registration r
					where r.gathering_id = :gathering and r.state in (:states) and r.email is not null and %s order by r.number
					"""
				.formatted(which))
			.param("gathering", gatheringId)
			.param("states", kind.readers())
			.query(Long.class)
			.list()
			.forEach((id) -> this.letters.plan(kind, id, occasion));
	}

}
