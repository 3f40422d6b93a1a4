package nl.dorpel.trendbureau.theme;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.platform.content.StarterSet;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What became of the proposals that the demo chose: one theme that has just begun, and
 * one that has come further.
 */
@Component
@Profile("demo")
@Order(StarterSet.ROOMS + 9)
class DemoThemes implements StarterSet {

	private static final String FURTHER = "als-de-zorg-naar-het-buurthuis-schuift";

	private static final String LINE = "We weten nu welke huizen dagbesteding overnamen. Met zes van hen zoeken we uit wat er misging en wat hielp.";

	private final Beginnings beginnings;

	private final Themes themes;

	private final People people;

	private final Clock clock;

	DemoThemes(Beginnings beginnings, Themes themes, People people, Clock clock) {
		this.beginnings = beginnings;
		this.themes = themes;
		this.people = people;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "demo-themes";
	}

	@Override
	public void load() {
		this.beginnings.beginAll();
		Theme theme = this.themes.lock(FURTHER).orElseThrow();
		if (theme.state() == ThemeState.EXPLORING) {
			Account persona = this.people.byEmail("kerngroep-3@demo.example").orElseThrow();
			Instant then = this.clock.instant().minus(Duration.ofDays(70));
			theme.deepen(persona, LINE, then);
			this.themes.saveAndFlush(theme);
		}
	}

}
