package nl.dorpel.trendbureau.theme;

import java.time.Instant;

/**
 * A theme in a list.
 *
 * @param changedAt when it took its last step
 */
public record ThemeLine(String slug, String title, String question, ThemeState state, boolean fictitious,
		Instant changedAt) {

}
