package nl.dorpel.agenda.listing;

import java.util.List;

import nl.dorpel.platform.web.form.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The agenda as it is shown.
 *
 * @param months the list, in parts
 * @param total how many there are, on all pages
 * @param past whether they are over
 * @param day the day that was chosen, if any
 * @param previous query strings of the pages around it, or null
 * @param other the query string of what is over, or of what is coming
 */
public record AgendaPage(List<Month> months, int total, boolean past, @Nullable String day, List<Choice> kinds,
		List<Choice> topics, List<Choice> places, MonthGrid grid, @Nullable String previous, @Nullable String next,
		String other, boolean filtered) {

	/** The gatherings of one month on this page. */
	public record Month(String title, List<AgendaLine> lines) {
	}

}
