package nl.dorpel.agenda.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import nl.dorpel.agenda.GatheringKind;
import nl.dorpel.agenda.GatheringState;
import nl.dorpel.agenda.When;
import nl.dorpel.network.Province;
import nl.dorpel.platform.web.DutchTime;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A gathering in a list.
 *
 * @param venue the name of the house or hall
 * @param online whether one can take part from home
 * @param capacity null where nobody counts
 * @param topics slugs of its topics, joined by commas
 */
public record AgendaLine(String slug, GatheringKind kind, GatheringState state, String title, String summary,
		Instant startsAt, Instant endsAt, @Nullable String venue, @Nullable String place, @Nullable Province province,
		boolean online, boolean signUp, @Nullable Integer capacity, int seatsTaken, boolean fictitious, String topics) {

	/** Few enough to hurry. */
	private static final int FEW = 10;

	List<String> topicSlugs() {
		return Arrays.asList(this.topics.split(","));
	}

	public When when() {
		Locale language = LocaleContextHolder.getLocale();
		return new When(this.startsAt, this.endsAt, language);
	}

	LocalDate date() {
		return LocalDate.ofInstant(this.startsAt, DutchTime.ZONE);
	}

	YearMonth month() {
		return YearMonth.from(date());
	}

	public boolean isCancelled() {
		return this.state == GatheringState.CANCELLED;
	}

	public boolean isFull() {
		return this.signUp && this.capacity != null && this.seatsTaken >= this.capacity;
	}

	/** How many seats are left, where it is few; else zero. */
	public int fewLeft() {
		int left = (this.signUp && this.capacity != null) ? this.capacity - this.seatsTaken : FEW + 1;
		return (left <= FEW) ? left : 0;
	}

}
