package nl.dorpel.trendbureau.agendasetting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.platform.content.StarterSet;
import nl.dorpel.platform.web.DutchTime;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A theme of the demo on the table of a municipality that does not exist.
 */
@Component
@Profile("demo")
@Order(StarterSet.ROOMS + 22)
class DemoSettings implements StarterSet {

	private static final String THEME = "als-de-zorg-naar-het-buurthuis-schuift";

	private static final int DAYS_AGO = 25;

	private final AgendaSettings settings;

	private final SettingShelf shelf;

	private final People people;

	private final Clock clock;

	DemoSettings(AgendaSettings settings, SettingShelf shelf, People people, Clock clock) {
		this.settings = settings;
		this.shelf = shelf;
		this.people = people;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "demo-settings";
	}

	@Override
	public void load() {
		Instant now = this.clock.instant();
		LocalDate then = LocalDate.ofInstant(now, DutchTime.ZONE).minusDays(DAYS_AGO);
		Account persona = this.people.byEmail("kerngroep-3@demo.example").orElseThrow();
		AgendaSetting.Brought brought = new AgendaSetting.Brought(Addressee.GOVERNMENT, "Gemeente Verzonnendam",
				"Betaal een huis voor de uren waarin het zorg verleent, en niet alleen voor de zaal.", then,
				"De wethouder komt naar de volgende Open Trendbureaudag en neemt twee ambtenaren mee.");
		this.settings.saveAndFlush(new AgendaSetting(this.shelf.theme(THEME).orElseThrow().id(),
				UUID.nameUUIDFromBytes(THEME.getBytes(StandardCharsets.UTF_8)), brought, persona, now));
	}

}
