package nl.dorpel.trendbureau.openday;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.dorpel.platform.web.form.Moment;
import nl.dorpel.trendbureau.openday.OpenDayForm.TypedDate;

import org.springframework.validation.Errors;

/**
 * Makes moments of what was typed, by the clock of the Netherlands, and names at each
 * field what is not right.
 */
final class DateReader {

	/** Nobody plans further ahead; who does mistyped the year. */
	private static final Duration FURTHEST = Duration.ofDays(3 * 366);

	private final Instant now;

	private final Errors errors;

	private final Set<String> days = new HashSet<>();

	DateReader(Instant now, Errors errors) {
		this.now = now;
		this.errors = errors;
	}

	/** Those that are right; the first has to be there. */
	List<Slot> read(List<TypedDate> typed) {
		List<Slot> slots = new ArrayList<>();
		for (TypedDate date : typed) {
			if (date.number() == 1 && date.day().isEmpty()) {
				reject("datum", date, "missing");
			}
			else if (!date.isEmpty()) {
				read(date, slots);
			}
		}
		return slots;
	}

	private void read(TypedDate date, List<Slot> slots) {
		Moment starts = Moment.read(date.day(), date.from());
		Moment ends = Moment.read(date.day(), date.to());
		reject(starts, "van", date);
		if (ends.atTime()) {
			reject(ends, "tot", date);
		}
		if (starts.at() == null || ends.at() == null) {
			return;
		}
		if (!ends.at().isAfter(starts.at())) {
			reject("tot", date, "before");
		}
		else if (!starts.at().isAfter(this.now)) {
			reject("datum", date, "past");
		}
		else if (starts.at().isAfter(this.now.plus(FURTHEST))) {
			reject("datum", date, "far");
		}
		else if (!this.days.add(date.day())) {
			reject("datum", date, "twice");
		}
		else {
			slots.add(new Slot(starts.at(), ends.at()));
		}
	}

	private void reject(Moment moment, String time, TypedDate date) {
		if (moment.wrong() != null) {
			this.errors.rejectValue((moment.atTime() ? time : "datum") + date.number(),
					"agenda.form." + moment.wrong());
		}
	}

	private void reject(String field, TypedDate date, String what) {
		this.errors.rejectValue(field + date.number(), "openday.form.date." + what);
	}

}
