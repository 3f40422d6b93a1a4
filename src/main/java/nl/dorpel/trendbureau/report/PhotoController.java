package nl.dorpel.trendbureau.report;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.file.Cloakroom;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.form.Choice;
import nl.dorpel.trendbureau.openday.OpenDayBook;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where photographs of a day are brought, one at a time: each is told what is on it.
 */
@Controller
@RequestMapping("/trendbureau/open-dagen/{slug}/fotos")
@PreAuthorize("isAuthenticated()")
class PhotoController {

	private final OpenDayBook days;

	private final ReportShelf shelf;

	private final PhotoDesk desk;

	private final Darkroom darkroom;

	private final Cloakroom cloakroom;

	private final MessageSource messages;

	PhotoController(OpenDayBook days, ReportShelf shelf, PhotoDesk desk, Darkroom darkroom, Cloakroom cloakroom,
			MessageSource messages) {
		this.days = days;
		this.shelf = shelf;
		this.desk = desk;
		this.darkroom = darkroom;
		this.cloakroom = cloakroom;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView list(@AuthenticationPrincipal SignedIn person, @PathVariable String slug) {
		return view(this.days.require(person, slug), PhotoForm.empty());
	}

	@PostMapping
	ModelAndView add(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") PhotoForm form, BindingResult errors, RedirectAttributes flash) {
		OpenDayBook.Day day = this.days.require(person, slug);
		if (errors.getTarget() == null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A file that is none");
		}
		Optional<Cloakroom.Held> file = this.cloakroom.choice(person.id(), form.bestand(), form.bewaard());
		if (file.isEmpty() && !errors.hasFieldErrors("bestand")) {
			errors.rejectValue("bestand", "trendbureau.photo.file.missing");
		}
		Darkroom.Developed picture = file.map((chosen) -> develop(chosen, errors)).orElse(null);
		PhotoDesk.Caption caption = form.caption(errors);
		if (picture != null && !errors.hasErrors()) {
			if (this.desk.add(person, slug, picture, caption)) {
				this.cloakroom.forget(form.bewaard());
				flash.addFlashAttribute("done", "trendbureau.photo.added");
				return back(slug);
			}
			errors.rejectValue("bestand", "trendbureau.photo.many");
		}
		return again(person, day, form, (picture != null) ? file.orElse(null) : null);
	}

	/** Names at its field what is not right with a file. */
	private Darkroom.@Nullable Developed develop(Cloakroom.Held file, BindingResult errors) {
		if (file.bytes().length > Cloakroom.LARGEST) {
			errors.rejectValue("bestand", "trendbureau.file.large");
			return null;
		}
		try {
			return this.darkroom.develop(file.bytes());
		}
		catch (NoPhoto ex) {
			errors.rejectValue("bestand", "trendbureau.photo.file.kind");
			return null;
		}
	}

	/** The photograph that somebody chose is held for the next time. */
	private ModelAndView again(SignedIn person, OpenDayBook.Day day, PhotoForm form, Cloakroom.@Nullable Held file) {
		ModelAndView page = view(day, form);
		this.cloakroom.forget(form.bewaard());
		if (file != null) {
			page.addObject("held", file.name());
			page.addObject("key", this.cloakroom.hold(person.id(), file));
		}
		return page;
	}

	@GetMapping("/{id:\\d{1,18}}/einde")
	ModelAndView ask(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id) {
		OpenDayBook.Day day = this.days.require(person, slug);
		ModelAndView page = new ModelAndView("trendbureau/photo-remove");
		page.addObject("day", day);
		return page.addObject("photo",
				this.shelf.photo(day.id(), id).orElseThrow(() -> new NotFound("No photo " + id)));
	}

	@PostMapping("/{id:\\d{1,18}}/einde")
	ModelAndView remove(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id,
			@RequestParam @Nullable String zeker, RedirectAttributes flash) {
		if (!"ja".equals(zeker)) {
			return ask(person, slug, id);
		}
		this.desk.remove(person, slug, id);
		flash.addFlashAttribute("done", "trendbureau.photo.removed");
		return back(slug);
	}

	private ModelAndView view(OpenDayBook.Day day, PhotoForm form) {
		ModelAndView page = new ModelAndView("trendbureau/photos");
		page.addObject("day", day);
		page.addObject("form", form);
		page.addObject("photos", this.shelf.photos(day.id()));
		page.addObject("most", PhotoDesk.MOST);
		return page.addObject("consents",
				Stream.of(Consent.values())
					.map((consent) -> new Choice(consent.slug(),
							this.messages.getMessage(consent.label(), null, LocaleContextHolder.getLocale()),
							consent.slug().equals(form.toestemming())))
					.toList());
	}

	private static ModelAndView back(String slug) {
		return new ModelAndView("redirect:/trendbureau/open-dagen/" + slug + "/fotos");
	}

}
