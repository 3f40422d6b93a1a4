package nl.dorpel.agenda.listing;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Agenda;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GatheringPlan;
import nl.dorpel.agenda.GatheringState;
import nl.dorpel.agenda.SeatCounts;
import nl.dorpel.agenda.Series;
import nl.dorpel.agenda.Venue;
import nl.dorpel.agenda.When;
import nl.dorpel.agenda.listing.GatheringPage.Standing;
import nl.dorpel.agenda.programme.Programmes;
import nl.dorpel.network.House;
import nl.dorpel.network.Location;
import nl.dorpel.network.LocationMap;
import nl.dorpel.network.Place;
import nl.dorpel.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads one gathering for its page.
 */
@Component
class GatheringReader {

	private final Agenda agenda;

	private final Programmes programmes;

	private final Clock clock;

	GatheringReader(Agenda agenda, Programmes programmes, Clock clock) {
		this.agenda = agenda;
		this.programmes = programmes;
		this.clock = clock;
	}

	/** Empty if there is none, or if it is a draft and not theirs. */
	@Transactional(readOnly = true)
	public Optional<GatheringPage> read(String slug, @Nullable SignedIn person) {
		return this.agenda.find(slug, person).map(this::page);
	}

	private GatheringPage page(Gathering gathering) {
		Locale language = LocaleContextHolder.getLocale();
		SeatCounts seats = this.agenda.seats(gathering.id());
		GatheringPlan plan = gathering.plan();
		Series series = plan.series();
		List<GatheringPage.Subject> topics = plan.topics()
			.stream()
			.map((topic) -> new GatheringPage.Subject(topic.slug(), topic.name()))
			.sorted(Comparator.comparing(GatheringPage.Subject::name))
			.toList();
		return new GatheringPage(gathering.slug(), gathering.kind(), standing(gathering, seats), gathering.title(),
				gathering.summary(), Markdown.html(plan.text()), Markdown.html(plan.programme()),
				this.programmes.of(gathering), plan.organiser(),
				new When(gathering.startsAt(), gathering.endsAt(), language), where(gathering.venue()), topics,
				seats.capacity(), seats.left(), seats.waiting(), gathering.fictitious(), gathering.cancelReason(),
				gathering.reportLink(),
				(series != null) ? new GatheringPage.Subject(series.slug(), series.title()) : null);
	}

	private Standing standing(Gathering gathering, SeatCounts seats) {
		Instant now = this.clock.instant();
		if (gathering.state() != GatheringState.PUBLISHED) {
			return (gathering.state() == GatheringState.DRAFT) ? Standing.DRAFT : Standing.CANCELLED;
		}
		if (!now.isBefore(gathering.startsAt())) {
			return gathering.isOver(now) ? Standing.OVER : Standing.STARTED;
		}
		if (!gathering.signUp().open()) {
			return Standing.NO_SIGN_UP;
		}
		return seats.isFull() ? Standing.FULL : Standing.OPEN;
	}

	private static GatheringPage.Where where(Venue venue) {
		House house = venue.house();
		Place place = venue.place();
		Location location = venue.location();
		return new GatheringPage.Where((house != null) ? house.name() : venue.name(), venue.street(),
				(place != null) ? place.name() : null, (place != null) ? place.province().label() : null,
				(location != null) ? LocationMap.dot(location) : null, venue.directions(), venue.onlineLink() != null,
				venue.wheelchair().slug(), venue.hearingLoop().slug(), venue.accessNote());
	}

}
