package nl.dorpel.agenda.listing;

import java.util.List;

/**
 * A series as its page shows it.
 *
 * @param coming what is not over, the first first
 * @param past what is over, the last first
 */
public record SeriesPage(String slug, String title, String summary, boolean fictitious, List<AgendaLine> coming,
		List<AgendaLine> past) {

	public boolean isEmpty() {
		return this.coming.isEmpty() && this.past.isEmpty();
	}

}
