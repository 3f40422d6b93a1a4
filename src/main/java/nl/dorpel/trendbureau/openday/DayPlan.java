package nl.dorpel.trendbureau.openday;

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

}
