package nl.dorpel.trendbureau.report;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.trendbureau.openday.OpenDayBook;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where what is to be seen on a photograph is told in better words.
 */
@Controller
@RequestMapping("/trendbureau/open-dagen/{slug}/fotos/{id:\\d{1,18}}/bewerken")
@PreAuthorize("isAuthenticated()")
class AlternativeController {

	private final OpenDayBook days;

	private final ReportShelf shelf;

	private final PhotoDesk desk;

	AlternativeController(OpenDayBook days, ReportShelf shelf, PhotoDesk desk) {
		this.days = days;
		this.shelf = shelf;
		this.desk = desk;
	}

	@GetMapping
	ModelAndView write(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id) {
		OpenDayBook.Day day = this.days.require(person, slug);
		PhotoLine photo = find(day, id);
		return form(day, photo, AlternativeForm.of(photo));
	}

	@PostMapping
	ModelAndView write(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id,
			@Valid @ModelAttribute("form") AlternativeForm form, BindingResult errors, RedirectAttributes flash) {
		OpenDayBook.Day day = this.days.require(person, slug);
		PhotoLine photo = find(day, id);
		if (errors.hasErrors()) {
			return form(day, photo, form);
		}
		try {
			this.desk.describe(person, slug, id, String.valueOf(form.stond()), String.valueOf(form.beeld()));
		}
		catch (ReportMovedOn ex) {
			PhotoLine now = find(day, id);
			ModelAndView page = form(day, now, form.over(now));
			page.setStatus(HttpStatus.CONFLICT);
			return page.addObject("conflict", true);
		}
		flash.addFlashAttribute("done", "trendbureau.photo.described");
		return new ModelAndView("redirect:/trendbureau/open-dagen/" + slug + "/fotos");
	}

	private PhotoLine find(OpenDayBook.Day day, long id) {
		return this.shelf.photo(day.id(), id).orElseThrow(() -> new NotFound("No photo " + id));
	}

	private static ModelAndView form(OpenDayBook.Day day, PhotoLine photo, AlternativeForm form) {
		ModelAndView page = new ModelAndView("trendbureau/photo-change");
		page.addObject("day", day);
		page.addObject("photo", photo);
		return page.addObject("form", form);
	}

}
