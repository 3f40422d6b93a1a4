package nl.dorpel.trendbureau.outcome;

import nl.dorpel.trendbureau.theme.DossierChapter;
import nl.dorpel.trendbureau.theme.DossierPlace;

import org.springframework.stereotype.Component;

/**
 * What a theme brought to light, on its line of time: what can be read, from the day that
 * it could.
 */
@Component
class OutcomeChapter implements DossierChapter {

	@Override
	public DossierPlace place() {
		return DossierPlace.OUTCOMES;
	}

	@Override
	public String entries() {
		return """
				select o.published_at as at, o.said as name, '/trendbureau/uitkomsten/' || o.slug as path
				from day_outcome o join open_day d on d.id = o.day_id
				where d.theme_id = :theme and o.state = 'PUBLISHED'
				""";
	}

}
