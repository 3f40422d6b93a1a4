package nl.dorpel.agenda.signup;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import nl.dorpel.agenda.GatheringState;
import nl.dorpel.agenda.RegistrationState;
import nl.dorpel.agenda.When;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A registration for whoever has its link.
 *
 * @param place on the waiting list, 1 is the first; zero for who does not wait
 * @param ahead how many people wait before them
 * @param email null for who was written down without
 * @param onlineLink the way in, for who has a seat
 */
public record RegistrationPage(long id, UUID doorKey, int number, RegistrationState state, @Nullable String name,
		@Nullable String email, int people, @Nullable String needs, @Nullable String answer,
		@Nullable Instant offeredUntil, int place, int ahead, String slug, String title, GatheringState gatheringState,
		Instant startsAt, Instant endsAt, @Nullable String venue, @Nullable String town, @Nullable String onlineLink,
		@Nullable String question, boolean signUp, boolean fictitious) {

	public When when() {
		Locale language = LocaleContextHolder.getLocale();
		return new When(this.startsAt, this.endsAt, language);
	}

	public boolean isCancelled() {
		return this.gatheringState == GatheringState.CANCELLED;
	}

	/** Until when the seats are kept. */
	public String until() {
		Instant until = (this.offeredUntil != null) ? this.offeredUntil : this.endsAt;
		return new When(until, until, LocaleContextHolder.getLocale()).moment();
	}

	boolean isOver(Instant now) {
		return !now.isBefore(this.endsAt);
	}

	boolean mayRejoin(Instant now) {
		return !this.state.isActive() && this.signUp && this.gatheringState == GatheringState.PUBLISHED
				&& now.isBefore(this.startsAt);
	}

}
