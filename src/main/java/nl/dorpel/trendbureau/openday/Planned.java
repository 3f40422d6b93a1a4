package nl.dorpel.trendbureau.openday;

import java.time.Instant;
import java.time.LocalDate;

import nl.dorpel.agenda.GatheringState;
import nl.dorpel.agenda.When;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed day, as the planning shows it.
 *
 * @param standing whether it is in the agenda, or cancelled there
 * @param where the house, or the name of the venue
 */
record Planned(String slug, String title, String summary, String themeSlug, String themeTitle, Instant startsAt,
		Instant endsAt, GatheringState standing, @Nullable String where, @Nullable String place,
		@Nullable String reportLink, boolean fictitious) {

	public boolean isCancelled() {
		return this.standing == GatheringState.CANCELLED;
	}

	/** In the language of who reads it. */
	public When when() {
		return new Slot(this.startsAt, this.endsAt).when();
	}

	/** By the clock of the Netherlands. */
	LocalDate date() {
		return when().date();
	}

	boolean isOver(Instant now) {
		return !now.isBefore(this.endsAt);
	}

}
