package nl.dorpel.trendbureau.openday;

import java.time.Clock;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A day for who works on it: what comes next, and what staff decide.
 */
@Controller
@RequestMapping("/trendbureau/open-dagen/{slug}")
@PreAuthorize("hasRole('MEMBER')")
class DecidingController {

	private final OpenDayDesk desk;

	private final OpenDayShelf shelf;

	private final Clock clock;

	DecidingController(OpenDayDesk desk, OpenDayShelf shelf, Clock clock) {
		this.desk = desk;
		this.shelf = shelf;
		this.clock = clock;
	}

	/** Which moment it becomes. */
	record ConfirmForm(@Nullable String datum, @Nullable String versie) {

		int position() {
			return String.valueOf(this.datum).matches("[0-2]") ? Integer.parseInt(String.valueOf(this.datum)) : -1;
		}

		Seen seen() {
			return Seen.read(this.versie);
		}

	}

	/** What staff want to know. */
	record QuestionForm(@NotBlank(message = "{openday.ask.missing}") @Size(max = 1000,
			message = "{openday.long.1000}") @Nullable String vraag, @Nullable String versie) {

		QuestionForm {
			vraag = Typed.text(vraag);
		}

		Seen seen() {
			return Seen.read(this.versie);
		}

	}

	/** Why there is no day after all. */
	record ReasonForm(@NotBlank(message = "{openday.withdraw.missing}") @Size(max = 1000,
			message = "{openday.long.1000}") @Nullable String reden) {

		ReasonForm {
			reden = Typed.text(reden);
		}

	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		OpenDayPage page = this.shelf.page(person, slug);
		return show(person, page, new ConfirmForm(null, page.head().seen().written()), model);
	}

	private String show(SignedIn person, OpenDayPage page, ConfirmForm form, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("head", page.head());
		model.addAttribute("next", page.next(this.clock.instant()));
		model.addAttribute("staff", person.isStaff());
		model.addAttribute("form", form);
		if (person.isStaff() && page.head().isWaiting()) {
			model.addAttribute("fits", fits(page));
		}
		return "trendbureau/openday/day";
	}

	private List<Fit> fits(OpenDayPage page) {
		return Fit.all(page.dates(), this.shelf.planned(), this.clock.instant());
	}

	@PostMapping("/bevestiging")
	@PreAuthorize("hasRole('STAFF')")
	String confirm(@AuthenticationPrincipal SignedIn staff, @PathVariable String slug,
			@ModelAttribute("form") ConfirmForm form, BindingResult errors, Model model, RedirectAttributes flash) {
		OpenDayPage page = this.shelf.page(staff, slug);
		if (page.head().isWaiting()) {
			List<Fit> fits = fits(page);
			if (form.position() < 0 || form.position() >= fits.size()) {
				errors.rejectValue("datum", "openday.confirm.missing");
			}
			else if (fits.get(form.position()).past()) {
				errors.rejectValue("datum", "openday.confirm.past");
			}
		}
		if (errors.hasErrors()) {
			return show(staff, page, form, model);
		}
		this.desk.confirm(staff, slug, form.seen(), form.position());
		return done(slug, "openday.confirmed", flash);
	}

	@GetMapping("/vraag")
	@PreAuthorize("hasRole('STAFF')")
	String askQuestion(@AuthenticationPrincipal SignedIn staff, @PathVariable String slug, Model model) {
		OpenDayPage page = this.shelf.page(staff, slug);
		model.addAttribute("form", new QuestionForm(null, page.head().seen().written()));
		return view(page, page.head().isWaiting(), "trendbureau/openday/ask", model);
	}

	@PostMapping("/vraag")
	@PreAuthorize("hasRole('STAFF')")
	String askBack(@AuthenticationPrincipal SignedIn staff, @PathVariable String slug,
			@Valid @ModelAttribute("form") QuestionForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return view(this.shelf.page(staff, slug), true, "trendbureau/openday/ask", model);
		}
		this.desk.askBack(staff, slug, form.seen(), String.valueOf(form.vraag()));
		return done(slug, "openday.asked", flash);
	}

	@GetMapping("/intrekking")
	String askReason(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		OpenDayPage page = this.shelf.page(person, slug);
		model.addAttribute("form", new ReasonForm(null));
		return view(page, page.head().isOpen(), "trendbureau/openday/withdraw", model);
	}

	@PostMapping("/intrekking")
	String withdraw(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return view(this.shelf.page(person, slug), true, "trendbureau/openday/withdraw", model);
		}
		this.desk.withdraw(person, slug, String.valueOf(form.reden()));
		return done(slug, "openday.withdrawn", flash);
	}

	private static String view(OpenDayPage page, boolean possible, String view, Model model) {
		model.addAttribute("head", page.head());
		return possible ? view : "redirect:" + RegisteringController.address(page.head().slug());
	}

	private static String done(String slug, String message, RedirectAttributes flash) {
		flash.addFlashAttribute("done", message);
		return "redirect:" + RegisteringController.address(slug);
	}

}
