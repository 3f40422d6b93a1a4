package nl.dorpel.trendbureau.theme;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;

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
 * Moves a theme on. It has one next step, so there is nothing to choose.
 */
@Controller
@RequestMapping("/trendbureau/themas/{slug}/stappen")
@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
class StepController {

	private final ThemeDesk desk;

	private final ThemeShelf shelf;

	StepController(ThemeDesk desk, ThemeShelf shelf) {
		this.desk = desk;
		this.shelf = shelf;
	}

	@GetMapping
	ModelAndView ask(@PathVariable String slug) {
		ThemePage.Head head = find(slug);
		return page(head, new StepForm(null, head.version()));
	}

	@PostMapping
	ModelAndView take(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") StepForm form, BindingResult errors, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return page(find(slug), form);
		}
		try {
			this.desk.goOn(person, slug, form.versie(), String.valueOf(form.toelichting()));
		}
		catch (ThemeMovedOn ex) {
			return conflict(find(slug), form);
		}
		flash.addFlashAttribute("done", "trendbureau.theme.step.done");
		return new ModelAndView("redirect:/trendbureau/themas/" + slug);
	}

	/** What was typed stays, beside how far the theme is now. */
	private static ModelAndView conflict(ThemePage.Head now, StepForm form) {
		ModelAndView page = page(now, new StepForm(form.toelichting(), now.version()));
		page.setStatus(HttpStatus.CONFLICT);
		page.addObject("conflict", true);
		return page;
	}

	private static ModelAndView page(ThemePage.Head head, StepForm form) {
		ModelAndView page = new ModelAndView("trendbureau/theme-step");
		page.addObject("head", head);
		page.addObject("form", form);
		return page;
	}

	private ThemePage.Head find(String slug) {
		return this.shelf.head(slug, null).orElseThrow(() -> new NotFound("No theme " + slug));
	}

}
