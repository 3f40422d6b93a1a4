package nl.dorpel.agenda.calendar;

import java.util.List;
import java.util.Locale;

import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Agenda;
import nl.dorpel.agenda.AllSeries;
import nl.dorpel.agenda.CalendarEntries;
import nl.dorpel.agenda.CalendarEntry;
import nl.dorpel.agenda.CalendarFile;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.Series;
import nl.dorpel.network.Province;
import nl.dorpel.network.Topic;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.text.Slugged;
import nl.dorpel.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The calendars that are the same for everybody.
 */
@Controller
class CalendarController {

	private final CalendarEntries entries;

	private final CalendarFile file;

	private final Agenda agenda;

	private final Topics topics;

	private final AllSeries series;

	private final MessageSource messages;

	CalendarController(CalendarEntries entries, CalendarFile file, Agenda agenda, Topics topics, AllSeries series,
			MessageSource messages) {
		this.entries = entries;
		this.file = file;
		this.agenda = agenda;
		this.topics = topics;
		this.series = series;
		this.messages = messages;
	}

	@GetMapping("/agenda.ics")
	ResponseEntity<byte[]> all(Locale language) {
		return calendar(null, this.entries.all(), language);
	}

	@GetMapping("/agenda/{slug}.ics")
	ResponseEntity<byte[]> one(@PathVariable String slug, @AuthenticationPrincipal @Nullable SignedIn person) {
		Gathering gathering = this.agenda.find(slug, person).orElseThrow(() -> new NotFound("No gathering " + slug));
		return this.file.answer(gathering.title(), List.of(CalendarEntry.of(gathering)));
	}

	@GetMapping("/agenda/onderwerp/{slug}.ics")
	ResponseEntity<byte[]> topic(@PathVariable String slug, Locale language) {
		Topic topic = this.topics.findBySlug(slug).orElseThrow(() -> new NotFound("No topic " + slug));
		return calendar(topic.name(), this.entries.about(topic.id()), language);
	}

	@GetMapping("/agenda/provincie/{slug}.ics")
	ResponseEntity<byte[]> province(@PathVariable String slug, Locale language) {
		Province province = Slugged.find(Province.class, slug).orElseThrow(() -> new NotFound("No province " + slug));
		return calendar(province.label(), this.entries.in(province), language);
	}

	@GetMapping("/agenda/reeks/{slug}.ics")
	ResponseEntity<byte[]> series(@PathVariable String slug, Locale language) {
		Series found = this.series.findBySlug(slug).orElseThrow(() -> new NotFound("No series " + slug));
		return calendar(found.title(), this.entries.of(found.id()), language);
	}

	private ResponseEntity<byte[]> calendar(@Nullable String part, List<CalendarEntry> entries, Locale language) {
		String agenda = "Dorpel " + this.messages.getMessage("agenda.title", null, language).toLowerCase(language);
		return this.file.answer((part != null) ? agenda + ": " + part : agenda, entries);
	}

}
