package nl.dorpel.trendbureau.outcome;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An outcome in the list of all.
 *
 * @param total how many there are, on all pages
 */
record OutcomeLine(String slug, String said, Onward onward, OutcomeState state, @Nullable LocalDate dueOn,
		@Nullable Instant publishedAt, String dayTitle, String themeTitle, String themeSlug, Instant heldAt,
		boolean fictitious, int total) {

}
