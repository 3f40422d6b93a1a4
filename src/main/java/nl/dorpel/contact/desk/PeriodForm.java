package nl.dorpel.contact.desk;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * From which day to which, both included.
 */
record PeriodForm(@Nullable String van, @Nullable String tot) {

	static PeriodForm of(LocalDate from, LocalDate until) {
		return new PeriodForm(from.toString(), until.toString());
	}

	void check(Errors errors) {
		LocalDate from = day(this.van);
		LocalDate until = day(this.tot);
		if (from == null) {
			errors.rejectValue("van", "contact.period.no-day");
		}
		if (until == null) {
			errors.rejectValue("tot", "contact.period.no-day");
		}
		if (from != null && until != null && until.isBefore(from)) {
			errors.rejectValue("tot", "contact.period.order");
		}
	}

	LocalDate from() {
		return LocalDate.parse(String.valueOf(this.van).strip());
	}

	LocalDate until() {
		return LocalDate.parse(String.valueOf(this.tot).strip());
	}

	private static @Nullable LocalDate day(@Nullable String typed) {
		try {
			LocalDate day = LocalDate.parse((typed != null) ? typed.strip() : "");
			// Further away the database cannot count.
			return (day.getYear() >= 2000 && day.getYear() < 3000) ? day : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
