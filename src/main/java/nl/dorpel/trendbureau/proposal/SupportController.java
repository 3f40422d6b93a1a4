package nl.dorpel.trendbureau.proposal;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.trendbureau.Pace;
import nl.dorpel.trendbureau.TooLate;
import nl.dorpel.trendbureau.comment.CommentForm;
import nl.dorpel.trendbureau.comment.Talk;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Standing behind a proposal, and talking about it. What is not right yet is told on the
 * page of the proposal.
 */
@Controller
@RequestMapping("/trendbureau/voorstellen/{slug}")
@PreAuthorize("hasRole('MEMBER')")
class SupportController {

	private static final String PAGE = "/trendbureau/voorstellen/";

	private static final String ADDRESS = "redirect:" + PAGE;

	private final Endorsements endorsements;

	private final Talk talk;

	private final ProposalShelf shelf;

	private final Pace pace;

	SupportController(Endorsements endorsements, Talk talk, ProposalShelf shelf, Pace pace) {
		this.endorsements = endorsements;
		this.talk = talk;
		this.shelf = shelf;
		this.pace = pace;
	}

	@PostMapping("/steunbetuigingen")
	Object endorse(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("support") SupportForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		if (errors.hasErrors()) {
			model.addAttribute("form", CommentForm.empty());
			return page(person, slug, model);
		}
		try {
			slug = this.endorsements.endorse(person, slug, form.line());
			flash.addFlashAttribute("done", "trendbureau.endorse.done");
		}
		catch (NotPossibleNow ex) {
			if (form.line() != null) {
				return TooLate.page("trendbureau.endorse.closed", form.line(), PAGE + slug);
			}
			flash.addFlashAttribute("done", "trendbureau.endorse.closed");
		}
		return ADDRESS + slug + "#steun";
	}

	@PostMapping("/steunbetuigingen/einde")
	String end(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, RedirectAttributes flash) {
		try {
			slug = this.endorsements.end(person, slug);
			flash.addFlashAttribute("done", "trendbureau.endorse.ended");
		}
		catch (NotPossibleNow ex) {
			flash.addFlashAttribute("done", "trendbureau.endorse.closed");
		}
		return ADDRESS + slug + "#steun";
	}

	@PostMapping("/reacties")
	Object say(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") CommentForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		ProposalPage.Head head = this.shelf.head(slug, person)
			.filter((found) -> !found.isDraft())
			.orElseThrow(() -> new NotFound("No proposal " + slug));
		if (!head.isTalkedAbout()) {
			return TooLate.page("trendbureau.comment.closed", form.reactie(), PAGE + slug);
		}
		this.pace.keep(Pace.COMMENTS, person, errors);
		if (errors.hasErrors()) {
			model.addAttribute("support", new SupportForm(null));
			return page(person, slug, model);
		}
		long id = this.talk.say(person, head.id(), form.key(), form.body());
		flash.addFlashAttribute("done", "trendbureau.comment.done");
		return ADDRESS + slug + "#reactie-" + id;
	}

	private String page(SignedIn person, String slug, Model model) {
		ProposalPage page = this.shelf.page(slug, person).orElseThrow(() -> new NotFound("No proposal " + slug));
		model.addAttribute("page", page);
		model.addAttribute("head", page.head());
		return "trendbureau/proposal";
	}

}
