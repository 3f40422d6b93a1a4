package nl.dorpel.trendbureau.openday;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GatheringKind;
import nl.dorpel.agenda.GatheringPlan;
import nl.dorpel.agenda.SignUpRules;
import nl.dorpel.agenda.Venue;
import nl.dorpel.network.Gazetteer;
import nl.dorpel.network.House;
import nl.dorpel.network.Houses;
import nl.dorpel.network.Place;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/**
 * Makes a day of a form, and names at each field what is not right. What the facilitator
 * has told of the gathering since stays as it is.
 */
@Component
class DayReader {

	private final ThemeChoices themes;

	private final Houses houses;

	private final Gazetteer gazetteer;

	private final EntityManager entities;

	private final Clock clock;

	DayReader(ThemeChoices themes, Houses houses, Gazetteer gazetteer, EntityManager entities, Clock clock) {
		this.themes = themes;
		this.houses = houses;
		this.gazetteer = gazetteer;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * @param now the day that is changed, or null for a new one
	 * @return empty if something is not right, which the errors tell
	 */
	@Transactional(readOnly = true)
	public Optional<DayPlan> read(OpenDayForm form, @Nullable OpenDay now, Errors errors) {
		Optional<ThemeChoices.Chosen> theme = this.themes.find(form.thema());
		if (theme.isEmpty()) {
			errors.rejectValue("thema", "openday.form.theme.missing");
		}
		List<Slot> dates = new DateReader(this.clock.instant(), errors).read(form.dates());
		Optional<Venue> venue = venue(form, errors);
		checkSeats(form, errors);
		if (errors.hasErrors() || theme.isEmpty() || venue.isEmpty()) {
			return Optional.empty();
		}
		Wish wish = new Wish(String.valueOf(form.doel()), form.expected(), dates);
		Gathering known = (now != null) ? now.gathering() : null;
		return Optional.of(new DayPlan(this.themes.theme(theme.get()), wish,
				gathering(form, theme.get(), dates.getFirst(), known(venue.get(), known), known, now),
				Typed.orNull(form.antwoord())));
	}

	private static void checkSeats(OpenDayForm form, Errors errors) {
		if (!errors.hasFieldErrors("verwacht") && !errors.hasFieldErrors("plekken")
				&& form.capacity() < form.expected()) {
			errors.rejectValue("plekken", "openday.form.seats.few");
		}
	}

	private GatheringPlan gathering(OpenDayForm form, ThemeChoices.Chosen theme, Slot first, Venue venue,
			@Nullable Gathering known, @Nullable OpenDay now) {
		SignUpRules rules = (known != null) ? known.signUp() : SignUpRules.upTo(form.capacity());
		return new GatheringPlan(GatheringKind.OPEN_DAY, String.valueOf(form.titel()),
				String.valueOf(form.samenvatting()), text(form, known, now), (known != null) ? known.programme() : "",
				(known != null) ? known.organiser() : DayPlan.ORGANISER, first.startsAt(), first.endsAt(), venue,
				new LinkedHashSet<>(this.themes.topics(theme)),
				new SignUpRules(rules.open(), form.capacity(), rules.question(), rules.offerHours()), null);
	}

	private static String text(OpenDayForm form, @Nullable Gathering known, @Nullable OpenDay now) {
		boolean retold = known != null && now != null && !known.text().equals(now.aim());
		return (known != null && retold) ? known.text() : String.valueOf(form.doel());
	}

	/** What is told of getting there and in stays true at the same door. */
	private static Venue known(Venue venue, @Nullable Gathering known) {
		if (known == null || !known.venue().line().equals(venue.line())) {
			return venue;
		}
		Venue before = known.venue();
		return venue.alsoOnline(before.onlineLink())
			.reachedBy(before.directions())
			.accessible(before.wheelchair(), before.hearingLoop(), before.accessNote());
	}

	private Optional<Venue> venue(OpenDayForm form, Errors errors) {
		Optional<House> house = this.houses.findBySlug(String.valueOf(form.huis()))
			.filter((found) -> found.place() != null);
		if (house.isPresent()) {
			return Optional.of(Venue.in(house.get(), Typed.orNull(form.straat())));
		}
		String town = Typed.orNull(form.plaats());
		if (town == null) {
			errors.rejectValue("huis", "openday.form.where.missing");
			return Optional.empty();
		}
		Optional<Venue> venue = place(town)
			.map((place) -> Venue.at(Typed.orNull(form.plek()), Typed.orNull(form.straat()), place));
		if (venue.isEmpty()) {
			errors.rejectValue("plaats", "agenda.form.place.unknown");
		}
		return venue;
	}

	private Optional<Place> place(String town) {
		return this.gazetteer.find(town)
			.filter(Gazetteer.Match::exact)
			.map((match) -> this.entities.find(Place.class, match.spot().id()));
	}

}
