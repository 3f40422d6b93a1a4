package nl.dorpel.agenda.facilitating;

import java.time.Duration;
import java.util.UUID;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Facilitators;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.LastFacilitator;
import nl.dorpel.agenda.Planning;
import nl.dorpel.platform.web.limit.Rate;
import nl.dorpel.platform.web.limit.Throttle;

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
 * Who runs a gathering, for those who do.
 */
@Controller
@RequestMapping("/agenda/{slug}/organisatoren")
@PreAuthorize("isAuthenticated()")
class FacilitatorController {

	/** Nobody asks more people in a day, and nobody mails strangers by it. */
	private static final Rate PER_PERSON = new Rate("agenda facilitators", 10, Duration.ofDays(1));

	private final Planning planning;

	private final Facilitators facilitators;

	private final FacilitatorReader reader;

	private final Throttle throttle;

	FacilitatorController(Planning planning, Facilitators facilitators, FacilitatorReader reader, Throttle throttle) {
		this.planning = planning;
		this.facilitators = facilitators;
		this.reader = reader;
		this.throttle = throttle;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		model.addAttribute("form", new InvitationForm(null, null));
		return page(this.planning.require(person, slug), model);
	}

	private String page(Gathering gathering, Model model) {
		model.addAttribute("slug", gathering.slug());
		model.addAttribute("name", gathering.title());
		model.addAttribute("facilitators", this.reader.of(gathering.id()));
		model.addAttribute("asked", this.reader.asked(gathering.id()));
		return "agenda/facilitating/gathering";
	}

	@PostMapping
	String invite(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") InvitationForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		Gathering gathering = this.planning.require(person, slug);
		if (!errors.hasErrors()) {
			if (!this.throttle.admits(PER_PERSON, person.getName())) {
				errors.reject("agenda.facilitating.too-often");
			}
			else if (!this.facilitators.invite(person, slug, String.valueOf(form.email()), form.isHandOver())) {
				errors.rejectValue("email", "agenda.facilitating.already");
			}
		}
		return errors.hasErrors() ? page(gathering, model) : done(slug, "agenda.facilitating.asked.done", flash);
	}

	@PostMapping("/gevraagd/{id:\\d{1,18}}/einde")
	String withdraw(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id,
			RedirectAttributes flash) {
		this.facilitators.withdraw(person, slug, id);
		return done(slug, "agenda.facilitating.withdrawn", flash);
	}

	@PostMapping("/{who}/einde")
	String leave(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable UUID who,
			RedirectAttributes flash) {
		try {
			this.facilitators.leave(person, slug, who);
		}
		catch (LastFacilitator ex) {
			return done(slug, "agenda.facilitating.last", flash);
		}
		if (who.equals(person.publicId()) && !person.isStaff()) {
			flash.addFlashAttribute("done", "agenda.facilitating.left");
			return "redirect:/mijn/organiseren";
		}
		return done(slug, "agenda.facilitating.left.other", flash);
	}

	private static String done(String slug, String message, RedirectAttributes flash) {
		flash.addFlashAttribute("done", message);
		return "redirect:/agenda/" + slug + "/organisatoren";
	}

}
