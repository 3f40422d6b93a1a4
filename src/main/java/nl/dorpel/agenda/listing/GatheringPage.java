package nl.dorpel.agenda.listing;

import java.util.List;
import java.util.Locale;

import nl.dorpel.agenda.GatheringKind;
import nl.dorpel.agenda.When;
import nl.dorpel.agenda.programme.Programme;
import nl.dorpel.network.LocationMap;
import org.jspecify.annotations.Nullable;

/**
 * A gathering as its page shows it.
 *
 * @param standing what somebody can still do with it
 * @param text safe HTML; empty if there is none
 * @param programme safe HTML; empty if there is none
 * @param items what happens when; where there are any, they stand instead of the text
 * @param left how many seats are free; null where nobody counts
 * @param waiting how many people wait
 */
public record GatheringPage(String slug, GatheringKind kind, Standing standing, String title, String summary,
		String text, String programme, Programme items, String organiser, When when, Where where, List<Subject> topics,
		@Nullable Integer capacity, @Nullable Integer left, int waiting, boolean fictitious,
		@Nullable String cancelReason, @Nullable String reportLink, @Nullable Subject series) {

	/** Something with an address of its own. */
	public record Subject(String slug, String name) {
	}

	/**
	 * How one gets there.
	 *
	 * @param name of the house or hall
	 * @param dot where it lies on the map
	 */
	public record Where(@Nullable String name, @Nullable String street, @Nullable String place,
			@Nullable String province, LocationMap.@Nullable Dot dot, @Nullable String directions, boolean online,
			String wheelchair, String hearingLoop, @Nullable String accessNote) {
	}

	/** What somebody can still do with it. */
	public enum Standing {

		DRAFT, OPEN, FULL, NO_SIGN_UP, STARTED, OVER, CANCELLED;

		public boolean takesPeople() {
			return this == OPEN || this == FULL;
		}

		public String slug() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
