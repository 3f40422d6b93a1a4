package nl.dorpel.trendbureau.openday;

import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GatheringKind;
import nl.dorpel.agenda.GatheringPlan;
import nl.dorpel.trendbureau.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A day that was read from a form: what it is to be in the agenda, and what is wanted of
 * it.
 *
 * @param answer to what staff asked, if they did
 */
record DayPlan(Theme theme, Wish wish, GatheringPlan gathering, @Nullable String answer) {

	static final String ORGANISER = "Trendbureau";

	/** The same gathering at another moment. */
	static GatheringPlan moved(Gathering gathering, Slot slot) {
		return new GatheringPlan(GatheringKind.OPEN_DAY, gathering.title(), gathering.summary(), gathering.text(),
				gathering.programme(), gathering.organiser(), slot.startsAt(), slot.endsAt(), gathering.venue(),
				gathering.topics(), gathering.signUp(), gathering.series());
	}

}
