package nl.dorpel.agenda.calendar;

import java.util.Locale;

import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.CalendarEntries;
import nl.dorpel.agenda.CalendarFile;
import nl.dorpel.agenda.CalendarKeys;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.SiteAddress;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Somebody's own calendar: a program fetches it by a secret address, which they can
 * renew.
 */
@Controller
class OwnCalendarController {

	private static final String PATH = "/mijn/agenda";

	private final CalendarKeys keys;

	private final CalendarEntries entries;

	private final CalendarFile file;

	private final MessageSource messages;

	private final SiteAddress site;

	OwnCalendarController(CalendarKeys keys, CalendarEntries entries, CalendarFile file, MessageSource messages,
			SiteAddress site) {
		this.keys = keys;
		this.entries = entries;
		this.file = file;
		this.messages = messages;
		this.site = site;
	}

	@GetMapping(PATH)
	@PreAuthorize("isAuthenticated()")
	String show(@AuthenticationPrincipal SignedIn person, Model model) {
		model.addAttribute("has", this.keys.has(person.id()));
		return "agenda/own-calendar";
	}

	/** The address is shown once: the portal keeps nothing to show it by again. */
	@PostMapping(PATH + "/sleutels")
	@PreAuthorize("isAuthenticated()")
	String renew(@AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
		flash.addFlashAttribute("address",
				this.site.of("/mijn/agenda/" + this.keys.renew(person.id()).text() + ".ics"));
		return "redirect:" + PATH;
	}

	@PostMapping(PATH + "/sleutels/einde")
	@PreAuthorize("isAuthenticated()")
	String end(@AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
		this.keys.end(person.id());
		flash.addFlashAttribute("done", "agenda.own.ended");
		return "redirect:" + PATH;
	}

	/** Below an address of which nothing is ever kept in the page cache. */
	@GetMapping(PATH + "/{key}.ics")
	ResponseEntity<byte[]> fetch(@PathVariable String key, Locale language) {
		long owner = this.keys.owner(key).orElseThrow(() -> new NotFound("No such calendar"));
		byte[] calendar = this.file.of(this.messages.getMessage("agenda.own.title", null, language),
				this.entries.ofPerson(owner));
		return ResponseEntity.ok()
			.header("Content-Type", CalendarFile.TYPE)
			.cacheControl(CacheControl.noStore())
			.body(calendar);
	}

}
