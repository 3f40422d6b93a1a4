package nl.dorpel.trendbureau.report;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.StructuredData;
import nl.dorpel.trendbureau.openday.OpenDayBook;
import nl.dorpel.trendbureau.outcome.HarvestShelf;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The report of a day: read by everybody once it is published, written and looked over by
 * who runs the day.
 */
@Controller
@RequestMapping("/trendbureau/open-dagen/{slug}/verslag")
class ReportController {

	private final OpenDayBook days;

	private final ReportShelf shelf;

	private final ReportDesk desk;

	private final HarvestShelf harvest;

	private final SiteAddress site;

	ReportController(OpenDayBook days, ReportShelf shelf, ReportDesk desk, HarvestShelf harvest, SiteAddress site) {
		this.days = days;
		this.shelf = shelf;
		this.desk = desk;
		this.harvest = harvest;
		this.site = site;
	}

	/** Before it is published, who runs the day sees how it will be. */
	@GetMapping
	ModelAndView show(@PathVariable String slug, @AuthenticationPrincipal @Nullable SignedIn person) {
		OpenDayBook.Day day = this.days.find(slug).orElseThrow(() -> new NotFound("No open day " + slug));
		ReportPage report = this.shelf.of(day.id()).orElse(null);
		boolean runs = person != null && this.days.find(person, slug).isPresent();
		if (report == null && runs) {
			return new ModelAndView("redirect:/trendbureau/open-dagen/" + slug + "/verslag/bewerken");
		}
		if (report == null || !report.isPublished() && !runs) {
			throw new NotFound("No report of " + slug);
		}
		ModelAndView page = new ModelAndView("trendbureau/day-report");
		page.addObject("day", day);
		page.addObject("report", report);
		page.addObject("harvest", this.harvest.of(day.id()));
		page.addObject("photos", this.shelf.photos(day.id()));
		page.addObject("runs", runs);
		page.addObject("staff", person != null && person.isStaff());
		return page.addObject("jsonLd", article(day, report));
	}

	private String article(OpenDayBook.Day day, ReportPage report) {
		Map<String, Object> more = new LinkedHashMap<>();
		more.put("about", day.themeTitle());
		if (report.publishedAt() != null) {
			more.put("datePublished", report.publishedAt().toString());
		}
		return new StructuredData(this.site).article(path(day.slug()), day.title(), report.summary(), more).json();
	}

	@GetMapping("/bewerken")
	@PreAuthorize("isAuthenticated()")
	ModelAndView write(@AuthenticationPrincipal SignedIn person, @PathVariable String slug) {
		OpenDayBook.Day day = this.days.require(person, slug);
		return form(day,
				this.shelf.of(day.id())
					.map((report) -> new ReportForm(report.text(), Integer.toString(report.version())))
					.orElseGet(() -> new ReportForm(null, null)));
	}

	@PostMapping("/bewerken")
	@PreAuthorize("isAuthenticated()")
	ModelAndView write(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") ReportForm form, BindingResult errors, RedirectAttributes flash) {
		OpenDayBook.Day day = this.days.require(person, slug);
		if (errors.hasErrors()) {
			return form(day, form);
		}
		try {
			this.desk.write(person, slug, form.seen(), String.valueOf(form.tekst()));
		}
		catch (ReportMovedOn ex) {
			ReportPage now = this.shelf.of(day.id()).orElse(null);
			ModelAndView page = form(day,
					new ReportForm(form.tekst(), (now != null) ? Integer.toString(now.version()) : null));
			page.setStatus(HttpStatus.CONFLICT);
			page.addObject("conflict", true);
			return page.addObject("now", now);
		}
		return done(slug, "trendbureau.day-report.saved", flash);
	}

	@PostMapping("/publicatie")
	@PreAuthorize("isAuthenticated()")
	ModelAndView publish(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			RedirectAttributes flash) {
		this.days.require(person, slug);
		try {
			this.desk.publish(person, slug);
			return done(slug, "trendbureau.day-report.published", flash);
		}
		catch (NotYet ex) {
			return done(slug, "trendbureau.day-report.not-yet", flash);
		}
	}

	@GetMapping("/terugname")
	@PreAuthorize("hasRole('STAFF')")
	ModelAndView ask(@AuthenticationPrincipal SignedIn person, @PathVariable String slug) {
		return new ModelAndView("trendbureau/day-report-back").addObject("day", this.days.require(person, slug));
	}

	@PostMapping("/terugname")
	@PreAuthorize("hasRole('STAFF')")
	ModelAndView takeBack(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@RequestParam @Nullable String zeker, RedirectAttributes flash) {
		if (!"ja".equals(zeker)) {
			return ask(person, slug);
		}
		this.desk.takeBack(person, slug);
		return done(slug, "trendbureau.day-report.taken-back", flash);
	}

	private ModelAndView form(OpenDayBook.Day day, ReportForm form) {
		ModelAndView page = new ModelAndView("trendbureau/day-report-form");
		page.addObject("day", day);
		return page.addObject("form", form);
	}

	private static String path(String slug) {
		return "/trendbureau/open-dagen/" + slug + "/verslag";
	}

	private static ModelAndView done(String slug, String message, RedirectAttributes flash) {
		flash.addFlashAttribute("done", message);
		return new ModelAndView("redirect:" + path(slug));
	}

}
