package nl.dorpel.trendbureau.openday;

import java.util.List;

import nl.dorpel.agenda.CalendarEntries;
import nl.dorpel.agenda.CalendarFile;
import nl.dorpel.platform.web.NotFound;

import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The days about one theme, for the calendar of whoever follows it.
 */
@Controller
class ThemeCalendar {

	private final CalendarEntries entries;

	private final CalendarFile file;

	private final JdbcClient jdbc;

	ThemeCalendar(CalendarEntries entries, CalendarFile file, JdbcClient jdbc) {
		this.entries = entries;
		this.file = file;
		this.jdbc = jdbc;
	}

	@GetMapping("/trendbureau/themas/{slug}.ics")
	ResponseEntity<byte[]> days(@PathVariable String slug) {
		String title = this.jdbc.sql("select title from theme where slug = ?")
			.param(slug)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFound("No theme " + slug));
		List<Long> days = this.jdbc.sql("""
				select d.gathering_id from open_day d join theme t on t.id = d.theme_id
				where t.slug = ? and d.state = 'CONFIRMED'
				""").param(slug).query((rs, row) -> rs.getLong("gathering_id")).list();
		return ResponseEntity.ok()
			.header("Content-Type", CalendarFile.TYPE)
			.body(this.file.of("Dorpel: " + title, this.entries.among(days)));
	}

}
