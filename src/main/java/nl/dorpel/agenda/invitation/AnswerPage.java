package nl.dorpel.agenda.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import nl.dorpel.agenda.GatheringState;
import nl.dorpel.agenda.RegistrationState;
import nl.dorpel.agenda.When;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * An invitation for whoever has its link.
 *
 * @param language of its letters, and of its words
 * @param passedOnTo who goes instead
 * @param registrationState where the seats are, if there is a registration
 * @param place on the waiting list, 1 is the first; zero for who does not wait
 * @param ahead how many people wait before them
 */
record AnswerPage(long id, InvitationState state, String language, String name, String message, LocalDate answerBy,
		@Nullable Integer people, @Nullable String invitedBy, @Nullable String passedOnFrom,
		@Nullable String passedOnTo, @Nullable RegistrationState registrationState, @Nullable String needs,
		@Nullable String answer, int place, int ahead, long gatheringId, String slug, String title, String summary,
		String organiser, GatheringState gatheringState, @Nullable String cancelReason, Instant startsAt,
		Instant endsAt, @Nullable String venue, @Nullable String town, @Nullable String question, boolean signUp,
		boolean fictitious) {

	public When when() {
		Locale language = LocaleContextHolder.getLocale();
		return new When(this.startsAt, this.endsAt, language);
	}

	/** Whether something can be answered (still). */
	boolean isOpen(Instant now) {
		return this.state.isAnswerable() && this.gatheringState == GatheringState.PUBLISHED
				&& now.isBefore(this.startsAt);
	}

	/**
	 * How it stands, as the end of a key of the messages. Who said yes may be waiting for
	 * a seat, or have signed off at the other page.
	 */
	String standing(Instant now) {
		if (this.gatheringState == GatheringState.CANCELLED) {
			return "cancelled";
		}
		if (this.state.isAnswerable() && !now.isBefore(this.startsAt)) {
			return "too-late";
		}
		if (this.state == InvitationState.COMING && this.registrationState != null) {
			return "coming-" + this.registrationState.slug();
		}
		return this.state.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
