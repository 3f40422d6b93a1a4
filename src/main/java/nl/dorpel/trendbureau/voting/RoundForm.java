package nl.dorpel.trendbureau.voting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.trendbureau.counting.CountingMethod;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A round as somebody of the kerngroep makes it. Days and times are those of the
 * Netherlands.
 */
record RoundForm(
		@NotBlank(message = "{trendbureau.round.question-missing}") @Size(max = 200,
				message = "{trendbureau.round.question-long}") @Nullable String vraag,
		@Nullable List<Long> voorstellen, @Nullable String methode, @Nullable String geheim, @Nullable String opkomst,
		@Nullable String opentOp, @Nullable String opentOm, @Nullable String sluitOp, @Nullable String sluitOm) {

	static final int FEWEST = 2;

	static final int MOST = 12;

	static RoundForm empty(LocalDate today) {
		return new RoundForm("", List.of(), CountingMethod.RANKING.slug(), "geheim", "50", today.plusDays(1).toString(),
				"09:00", today.plusDays(8).toString(), "20:00");
	}

	void check(Errors errors, Instant now) {
		int chosen = proposals().size();
		if (chosen < FEWEST || chosen > MOST) {
			errors.rejectValue("voorstellen", "trendbureau.round.proposals-number");
		}
		if (CountingMethod.named(String.valueOf(this.methode)).isEmpty()) {
			errors.rejectValue("methode", "trendbureau.recount.no-method");
		}
		if (quorum() == null) {
			errors.rejectValue("opkomst", "trendbureau.round.quorum-wrong");
		}
		Instant opens = moment(this.opentOp, this.opentOm);
		Instant closes = moment(this.sluitOp, this.sluitOm);
		if (opens == null || !opens.isAfter(now)) {
			errors.rejectValue("opentOp", "trendbureau.round.opens-wrong");
		}
		if (closes == null || opens != null && !closes.isAfter(opens)) {
			errors.rejectValue("sluitOp", "trendbureau.round.closes-wrong");
		}
	}

	List<Long> proposals() {
		return (this.voorstellen != null) ? this.voorstellen.stream().distinct().toList() : List.of();
	}

	private @Nullable Integer quorum() {
		String text = String.valueOf(this.opkomst).strip();
		return text.matches("[1-9]\\d?|100") ? Integer.valueOf(text) : null;
	}

	private static @Nullable Instant moment(@Nullable String day, @Nullable String time) {
		try {
			return LocalDate.parse(String.valueOf(day))
				.atTime(LocalTime.parse(String.valueOf(time)))
				.atZone(DutchTime.ZONE)
				.toInstant();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** Of a form without errors. */
	RoundPlan plan() {
		Instant opens = moment(this.opentOp, this.opentOm);
		Instant closes = moment(this.sluitOp, this.sluitOm);
		Integer quorum = quorum();
		if (opens == null || closes == null || quorum == null || this.vraag == null) {
			throw new IllegalStateException("The form has not been checked");
		}
		return new RoundPlan(this.vraag.strip(), CountingMethod.named(String.valueOf(this.methode)).orElseThrow(),
				!"open".equals(this.geheim), quorum, opens, closes);
	}

}
