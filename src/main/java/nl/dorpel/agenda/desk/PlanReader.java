package nl.dorpel.agenda.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import nl.dorpel.agenda.AllSeries;
import nl.dorpel.agenda.GatheringKind;
import nl.dorpel.agenda.GatheringPlan;
import nl.dorpel.agenda.Provision;
import nl.dorpel.agenda.Venue;
import nl.dorpel.network.Gazetteer;
import nl.dorpel.network.House;
import nl.dorpel.network.Houses;
import nl.dorpel.network.Place;
import nl.dorpel.network.Topic;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.text.Slugged;
import nl.dorpel.platform.web.form.Moment;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/**
 * Makes a plan of a form, and names at each field what is not right.
 */
@Component
class PlanReader {

	private static final Duration LONGEST = Duration.ofDays(31);

	private final Houses houses;

	private final Gazetteer gazetteer;

	private final Topics topics;

	private final AllSeries series;

	private final EntityManager entities;

	private final Clock clock;

	PlanReader(Houses houses, Gazetteer gazetteer, Topics topics, AllSeries series, EntityManager entities,
			Clock clock) {
		this.houses = houses;
		this.gazetteer = gazetteer;
		this.topics = topics;
		this.series = series;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * @param begins when it was to begin until now, or null for a new one: what has begun
	 * may be corrected
	 * @return empty if something is not right, which the errors tell
	 */
	@Transactional(readOnly = true)
	public Optional<GatheringPlan> read(GatheringForm form, @Nullable Instant begins, Errors errors) {
		Moment starts = form.starts();
		Moment ends = form.ends();
		checkTimes(starts, ends, begins, errors);
		Optional<Venue> venue = venue(form, errors);
		if (errors.hasErrors() || venue.isEmpty() || starts.at() == null || ends.at() == null) {
			return Optional.empty();
		}
		return Optional.of(new GatheringPlan(
				Slugged.find(GatheringKind.class, String.valueOf(form.soort())).orElse(GatheringKind.MEETING),
				String.valueOf(form.titel()), String.valueOf(form.samenvatting()), text(form.tekst()),
				text(form.programma()), String.valueOf(form.organisator()), starts.at(), ends.at(), venue.get(),
				topics(form), form.rules(), this.series.findBySlug(String.valueOf(form.reeks())).orElse(null)));
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

	private void checkTimes(Moment starts, Moment ends, @Nullable Instant begins, Errors errors) {
		reject(starts, "begintOp", "begintOm", errors);
		reject(ends, "eindigtOp", "eindigtOm", errors);
		if (starts.at() != null && !starts.at().equals(begins) && starts.at().isBefore(this.clock.instant())) {
			errors.rejectValue("begintOp", "agenda.form.starts.past");
		}
		if (starts.at() != null && ends.at() != null) {
			if (!ends.at().isAfter(starts.at())) {
				errors.rejectValue("eindigtOm", "agenda.form.ends.before");
			}
			else if (ends.at().isAfter(starts.at().plus(LONGEST))) {
				errors.rejectValue("eindigtOp", "agenda.form.ends.far");
			}
		}
	}

	private static void reject(Moment moment, String day, String time, Errors errors) {
		if (moment.wrong() != null) {
			errors.rejectValue(moment.atTime() ? time : day, "agenda.form." + moment.wrong());
		}
	}

	private Optional<Venue> venue(GatheringForm form, Errors errors) {
		Optional<House> house = this.houses.findBySlug(String.valueOf(form.huis()));
		String town = Typed.orNull(form.plaats());
		String online = Typed.orNull(form.online());
		Optional<Venue> venue;
		if (house.isPresent() && house.get().place() != null) {
			venue = Optional.of(Venue.in(house.get(), Typed.orNull(form.straat())));
		}
		else if (town != null) {
			venue = place(town).map((place) -> Venue.at(Typed.orNull(form.plek()), Typed.orNull(form.straat()), place));
			if (venue.isEmpty()) {
				errors.rejectValue("plaats", "agenda.form.place.unknown");
			}
		}
		else {
			venue = Optional.ofNullable(online).map(Venue::online);
			if (venue.isEmpty()) {
				errors.rejectValue("huis", "agenda.form.where.missing");
			}
		}
		return venue.map((found) -> found.alsoOnline(online)
			.reachedBy(Typed.orNull(form.route()))
			.accessible(provision(form.rolstoel()), provision(form.ringleiding()), Typed.orNull(form.toegang())));
	}

	private Optional<Place> place(String town) {
		return this.gazetteer.find(town)
			.filter(Gazetteer.Match::exact)
			.map((match) -> this.entities.find(Place.class, match.spot().id()));
	}

	private static Provision provision(@Nullable String slug) {
		return Slugged.find(Provision.class, String.valueOf(slug)).orElse(Provision.UNKNOWN);
	}

	private Set<Topic> topics(GatheringForm form) {
		Set<Topic> chosen = new LinkedHashSet<>(this.topics.findAllByOrderByName());
		chosen.removeIf((topic) -> !form.topics().contains(topic.slug()));
		return chosen;
	}

}
