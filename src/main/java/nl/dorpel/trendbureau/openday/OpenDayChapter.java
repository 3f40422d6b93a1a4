package nl.dorpel.trendbureau.openday;

import nl.dorpel.trendbureau.theme.DossierChapter;
import nl.dorpel.trendbureau.theme.DossierPlace;

import org.springframework.stereotype.Component;

/**
 * The days about a theme, on its line of time. A day that was cancelled is told as such.
 */
@Component
class OpenDayChapter implements DossierChapter {

	@Override
	public DossierPlace place() {
		return DossierPlace.OPEN_DAY;
	}

	@Override
	public String entries() {
		return """
				select g.starts_at as at, case when g.state = 'CANCELLED' then g.title || ' (gaat niet door)' else g.title end as name,
					'/agenda/' || g.slug as path
				from open_day d join gathering g on g.id = d.gathering_id
				where d.theme_id = :theme and d.state = 'CONFIRMED'
				""";
	}

}
