package nl.dorpel.trendbureau.outcome;

import java.util.Locale;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.file.Cloakroom;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.form.Choice;
import nl.dorpel.platform.web.form.Typed;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where an outcome is worked on by who took it on, who runs its day, and staff.
 */
@Controller
@RequestMapping("/trendbureau/uitkomsten/{slug}")
@PreAuthorize("isAuthenticated()")
class OutcomeDeskController {

	private final OutcomeShelf shelf;

	private final OutcomeDesk desk;

	private final Cloakroom cloakroom;

	private final MessageSource messages;

	OutcomeDeskController(OutcomeShelf shelf, OutcomeDesk desk, Cloakroom cloakroom, MessageSource messages) {
		this.shelf = shelf;
		this.desk = desk;
		this.cloakroom = cloakroom;
		this.messages = messages;
	}

	@GetMapping("/bewerken")
	ModelAndView edit(@AuthenticationPrincipal SignedIn person, @PathVariable String slug) {
		OutcomePage page = require(person, slug);
		return view(page, OutcomeForm.of(page));
	}

	@PostMapping("/bewerken")
	ModelAndView tell(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") OutcomeForm form, BindingResult errors, RedirectAttributes flash) {
		OutcomePage page = require(person, slug);
		if (errors.getTarget() == null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A file that is none");
		}
		Cloakroom.Held file = this.cloakroom.choice(person.id(), form.bestand(), form.bewaard())
			.filter((chosen) -> isTaken(chosen, errors))
			.orElse(null);
		OutcomeState state = form.state(errors);
		try {
			if (!errors.hasErrors()) {
				this.desk.tell(person, slug, form.seen(), new OutcomeDesk.Told(state, form.text(),
						Typed.orNull(form.link()), file, form.gone(this.shelf.files(page.id()))));
				this.cloakroom.forget(form.bewaard());
				flash.addFlashAttribute("done", "trendbureau.outcome.saved");
				return new ModelAndView("redirect:/trendbureau/uitkomsten/" + slug);
			}
		}
		catch (NothingToRead ex) {
			errors.rejectValue("tekst", "trendbureau.outcome.text.missing");
		}
		catch (TooManyFiles ex) {
			errors.rejectValue("bestand", "trendbureau.outcome.file.many");
		}
		catch (OutcomeMovedOn ex) {
			OutcomePage now = require(person, slug);
			ModelAndView conflict = again(person, now, form.withVersion(now.version()), file);
			conflict.setStatus(HttpStatus.CONFLICT);
			return conflict.addObject("conflict", true);
		}
		return again(person, page, form, file);
	}

	/** Names at its field what is not right with a file. */
	private static boolean isTaken(Cloakroom.Held file, BindingResult errors) {
		if (file.bytes().length > Cloakroom.LARGEST) {
			errors.rejectValue("bestand", "trendbureau.file.large");
			return false;
		}
		if (FileType.of(file.name(), file.bytes()).isEmpty()) {
			errors.rejectValue("bestand", "trendbureau.outcome.file.kind");
			return false;
		}
		return true;
	}

	/** The file that somebody chose is held for the next time. */
	private ModelAndView again(SignedIn person, OutcomePage page, OutcomeForm form, Cloakroom.@Nullable Held file) {
		ModelAndView view = view(page, form);
		this.cloakroom.forget(form.bewaard());
		if (file != null) {
			view.addObject("held", file.name());
			view.addObject("key", this.cloakroom.hold(person.id(), file));
		}
		return view;
	}

	/** The editors of the e-book take it from there. */
	@PostMapping("/praktijkvoorbeeld")
	ModelAndView beginExample(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			RedirectAttributes flash) {
		OutcomePage page = require(person, slug);
		String note = this.messages.getMessage("trendbureau.outcome.example.note",
				new Object[] { page.dayTitle(), new DutchTime().day(page.heldAt()), person.displayName() },
				Locale.of("nl"));
		this.desk.beginExample(person, slug, note);
		flash.addFlashAttribute("done", "trendbureau.outcome.example.done");
		return new ModelAndView("redirect:/trendbureau/uitkomsten/" + slug);
	}

	private ModelAndView view(OutcomePage page, OutcomeForm form) {
		ModelAndView view = new ModelAndView("trendbureau/outcome-form");
		view.addObject("page", page);
		view.addObject("form", form);
		view.addObject("files", this.shelf.files(page.id()));
		view.addObject("states",
				Stream.of(OutcomeState.values())
					.map((state) -> new Choice(state.slug(),
							this.messages.getMessage(state.label(), null, LocaleContextHolder.getLocale()),
							state.slug().equals(form.stand())))
					.toList());
		return view;
	}

	private OutcomePage require(SignedIn person, String slug) {
		return this.shelf.find(slug, person)
			.filter(OutcomePage::mayEdit)
			.orElseThrow(() -> new NotFound("No outcome " + slug));
	}

}
