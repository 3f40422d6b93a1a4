package nl.dorpel.trendbureau.proposal;

import java.util.Set;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;

import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a proposal rests on, as its author chooses it.
 */
@Controller
@RequestMapping("/trendbureau/voorstellen/{slug}/onderbouwing")
@PreAuthorize("hasRole('MEMBER')")
class GroundsController {

	private final ProposalDesk desk;

	private final ProposalShelf shelf;

	private final GroundChoices choices;

	GroundsController(ProposalDesk desk, ProposalShelf shelf, GroundChoices choices) {
		this.desk = desk;
		this.shelf = shelf;
		this.choices = choices;
	}

	@GetMapping
	String ask(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		ProposalPage.Head head = this.shelf.own(slug, person);
		if (!head.isDraft() && !head.isOpen()) {
			return "redirect:/trendbureau/voorstellen/" + slug;
		}
		return fields(this.choices.chosen(head.id(), head.version()), head, model);
	}

	@PostMapping
	Object keep(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") GroundsForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		ProposalPage.Head head = this.shelf.own(slug, person);
		if (errors.hasErrors()) {
			return fields(form, head, model);
		}
		try {
			this.desk.ground(person, slug, form);
		}
		catch (ChangedMeanwhile | NotPossibleNow ex) {
			return conflict(person, slug, form, model);
		}
		if (!head.isDraft()) {
			flash.addFlashAttribute("done", "trendbureau.proposal.changed");
		}
		return "redirect:/trendbureau/voorstellen/" + slug + (head.isDraft() ? "/controleren" : "");
	}

	/** What was ticked stays, beside what the proposal rests on by now. */
	private ModelAndView conflict(SignedIn person, String slug, GroundsForm form, Model model) {
		ProposalPage now = this.shelf.page(slug, person).orElseThrow(() -> new NotFound("No proposal " + slug));
		model.addAttribute("page", now);
		String view = fields(form.over(now.head().version()), now.head(), model);
		return new ModelAndView(view, model.asMap(), HttpStatus.CONFLICT);
	}

	private String fields(GroundsForm form, ProposalPage.Head head, Model model) {
		Set<String> about = this.shelf.topics(head.id());
		model.addAttribute("form", form);
		model.addAttribute("head", head);
		model.addAttribute("signals", this.choices.signals(form, about));
		model.addAttribute("examples", this.choices.examples(form, about));
		model.addAttribute("concepts", this.choices.concepts(form));
		return "trendbureau/grounds-form";
	}

}
