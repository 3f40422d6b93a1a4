package nl.dorpel.agenda;

import java.time.Clock;

import nl.dorpel.platform.web.ContentChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts a gathering in the agenda, with all that has to happen at its moments.
 */
@Component
class Publication {

	private final Gatherings gatherings;

	private final Moments moments;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Publication(Gatherings gatherings, Moments moments, ApplicationEventPublisher events, Clock clock) {
		this.gatherings = gatherings;
		this.moments = moments;
		this.events = events;
		this.clock = clock;
	}

	/** In the transaction of the caller. */
	void of(Gathering gathering) {
		gathering.publish(this.clock.instant());
		this.gatherings.saveAndFlush(gathering);
		this.moments.plan(gathering);
		this.events.publishEvent(new GatheringPublished(gathering.id()));
		this.events.publishEvent(new ContentChanged());
	}

}
