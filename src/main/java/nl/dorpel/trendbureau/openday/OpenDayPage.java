package nl.dorpel.trendbureau.openday;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dorpel.agenda.GatheringState;
import nl.dorpel.agenda.When;
import org.jspecify.annotations.Nullable;

/**
 * A day, for who runs it and for staff.
 *
 * @param dates that would do, the best first
 */
record OpenDayPage(Head head, List<Slot> dates) {

	/**
	 * The day itself.
	 *
	 * @param facilitators their names
	 * @param author who registered it; null for somebody who has left
	 */
	record Head(long id, int version, int gatheringVersion, String slug, String title, String summary,
			OpenDayState state, GatheringState standing, String themeSlug, String themeTitle, String aim, int expected,
			@Nullable Integer capacity, @Nullable String question, @Nullable String answer, @Nullable String reason,
			@Nullable String copiedSlug, @Nullable String copiedTitle, @Nullable String facilitators,
			@Nullable String author, @Nullable Instant registeredAt, Instant startsAt, Instant endsAt,
			@Nullable String venue, @Nullable String street, @Nullable String place, @Nullable String reportLink,
			boolean fictitious) {

		Seen seen() {
			return new Seen(this.version, this.gatheringVersion);
		}

		public boolean isDraft() {
			return this.state == OpenDayState.DRAFT;
		}

		public boolean isWaiting() {
			return this.state.isWaiting();
		}

		public boolean isOpen() {
			return this.state.isOpen();
		}

		public boolean isAskedBack() {
			return this.state == OpenDayState.ASKED_BACK;
		}

		public boolean isConfirmed() {
			return this.state == OpenDayState.CONFIRMED;
		}

		public boolean isCancelled() {
			return this.standing == GatheringState.CANCELLED;
		}

		/** Of a confirmed day. */
		public When when() {
			return new Slot(this.startsAt, this.endsAt).when();
		}

		public String where() {
			return Stream.of(this.venue, this.street, this.place)
				.filter(Objects::nonNull)
				.collect(Collectors.joining(", "));
		}

	}

	/**
	 * What happens now.
	 * @return a key of the messages
	 */
	String next(Instant now) {
		if (!this.head.isConfirmed()) {
			return "openday.next." + this.head.state().slug();
		}
		if (this.head.isCancelled()) {
			return "openday.next.cancelled";
		}
		return now.isBefore(this.head.endsAt()) ? "openday.next.confirmed" : "openday.next.over";
	}

	/** A day in a list for staff. */
	record Line(String slug, String title, OpenDayState state, String themeTitle, @Nullable String author,
			Instant changedAt, @Nullable Instant firstDate, int dates, @Nullable String place, boolean fictitious) {

		public @Nullable String firstDay() {
			return (this.firstDate != null) ? new Slot(this.firstDate, this.firstDate).when().day() : null;
		}

	}

}
