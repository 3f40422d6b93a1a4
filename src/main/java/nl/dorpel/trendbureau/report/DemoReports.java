package nl.dorpel.trendbureau.report;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.agenda.Guestbook;
import nl.dorpel.platform.content.ContentFolder;
import nl.dorpel.platform.content.StarterSet;
import nl.dorpel.platform.file.FileCabinet;
import nl.dorpel.platform.file.StoredFile;
import nl.dorpel.trendbureau.openday.OpenDayBook;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The report of a day that nobody held, with a drawing in the place of a photograph.
 * Nobody gets mail about it.
 */
@Component
@Profile("demo")
@Order(StarterSet.ROOMS + 21)
class DemoReports implements StarterSet {

	private static final String DAY = "wat-armoede-doet-met-een-buurt";

	private static final String TEXT = """
			Om tien uur stond de soep al op. Er kwamen mensen uit vijf huizen, en ook een wethouder die bleef zitten tot de afwas.

			We begonnen met drie verhalen. Daarna schoven we aan bij vier werktafels. Aan elke tafel lag dezelfde vraag: \
			wat merk je van armoede in je huis, en wat doe je dan?

			## Wat bleef hangen

			Niemand wil geholpen worden aan een loket in zijn eigen dorp. Aan een lange tafel wel.""";

	private static final String ALTERNATIVE = "Tekening: een lange tafel met soepborden in een zaal, met daarachter drie ramen en een open deur.";

	private final OpenDayBook days;

	private final DayReports reports;

	private final DayPhotos photos;

	private final Darkroom darkroom;

	private final FileCabinet cabinet;

	private final Guestbook guests;

	private final People people;

	private final JdbcClient jdbc;

	private final Clock clock;

	DemoReports(OpenDayBook days, DayReports reports, DayPhotos photos, Darkroom darkroom, FileCabinet cabinet,
			Guestbook guests, People people, JdbcClient jdbc, Clock clock) {
		this.days = days;
		this.reports = reports;
		this.photos = photos;
		this.darkroom = darkroom;
		this.cabinet = cabinet;
		this.guests = guests;
		this.people = people;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "demo-reports";
	}

	@Override
	public void load() {
		OpenDayBook.Day day = this.days.find(DAY).orElseThrow();
		Account facilitator = this.people.byEmail("facilitator@demo.example").orElseThrow();
		Instant then = day.endsAt().plus(Duration.ofDays(6));
		DayReport report = new DayReport(day.id(), TEXT, facilitator, then);
		report.publish(facilitator, this.guests.attendance(day.gatheringId()), then);
		this.reports.saveAndFlush(report);
		this.photos.saveAndFlush(drawing(day, facilitator, then));
		this.jdbc.sql("update day_report set told_at = published_at where id = ?").param(report.id()).update();
		this.jdbc.sql("update gathering set report_link = ?, changed_at = ? where id = ?")
			.params("/trendbureau/open-dagen/" + DAY + "/verslag", this.clock.instant().atOffset(ZoneOffset.UTC),
					day.gatheringId())
			.update();
	}

	private DayPhoto drawing(OpenDayBook.Day day, Account by, Instant then) {
		Darkroom.Developed picture = this.darkroom.develop(ContentFolder.bytes("demo/trendbureau/lange-tafel.png"));
		PhotoDesk.Caption caption = new PhotoDesk.Caption(UUID.nameUUIDFromBytes(DAY.getBytes(StandardCharsets.UTF_8)),
				ALTERNATIVE, Consent.NOBODY_IN_SIGHT, null);
		return new DayPhoto(day.id(), caption, new DayPhoto.Files(keep("tekening.jpg", picture.large()),
				keep("tekening-klein.jpg", picture.small()), picture.width(), picture.height()), by, then);
	}

	private StoredFile keep(String name, byte[] picture) {
		return this.cabinet.keepAside(name, "image/jpeg", ALTERNATIVE, picture);
	}

}
