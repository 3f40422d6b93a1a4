package nl.dorpel.agenda.facilitating;

import java.util.Optional;

import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Facilitators;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What somebody runs, and is asked to run.
 */
@Controller
@RequestMapping("/mijn/organiseren")
@PreAuthorize("isAuthenticated()")
class OwnFacilitatingController {

	private final Facilitators facilitators;

	private final FacilitatorReader reader;

	OwnFacilitatingController(Facilitators facilitators, FacilitatorReader reader) {
		this.facilitators = facilitators;
		this.reader = reader;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn person, Model model) {
		model.addAttribute("questions", this.reader.to(person));
		model.addAttribute("own", this.reader.runBy(person));
		return "agenda/facilitating/own";
	}

	@PostMapping("/{id:\\d{1,18}}/aanvaarding")
	String accept(@AuthenticationPrincipal SignedIn person, @PathVariable long id, RedirectAttributes flash) {
		Optional<String> slug = this.facilitators.accept(person, id);
		flash.addFlashAttribute("done",
				slug.isPresent() ? "agenda.facilitating.accepted" : "agenda.facilitating.not-asked");
		return slug.map((found) -> "redirect:/agenda/" + found + "/beheer").orElse("redirect:/mijn/organiseren");
	}

	@PostMapping("/{id:\\d{1,18}}/afwijzing")
	String decline(@AuthenticationPrincipal SignedIn person, @PathVariable long id, RedirectAttributes flash) {
		this.facilitators.decline(person, id);
		flash.addFlashAttribute("done", "agenda.facilitating.declined");
		return "redirect:/mijn/organiseren";
	}

}
