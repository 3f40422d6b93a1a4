package nl.dorpel.trendbureau.agendasetting;

import nl.dorpel.trendbureau.theme.DossierChapter;
import nl.dorpel.trendbureau.theme.DossierPlace;

import org.springframework.stereotype.Component;

/**
 * To whom a theme was brought, on its line of time.
 */
@Component
class SettingChapter implements DossierChapter {

	@Override
	public DossierPlace place() {
		return DossierPlace.AGENDA_SETTING;
	}

	/** At noon: only the day is known. */
	@Override
	public String entries() {
		return """
				select (s.brought_on + time '12:00') at time zone 'Europe/Amsterdam' as at, s.name,
					'/trendbureau/themas/' || t.slug || '/agendering#keer-' || s.id as path
				from agenda_setting s join theme t on t.id = s.theme_id where s.theme_id = :theme
				""";
	}

}
