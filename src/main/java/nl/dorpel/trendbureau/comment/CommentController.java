package nl.dorpel.trendbureau.comment;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.trendbureau.Pace;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Reports of comments, and the pages on which staff decide about them.
 */
@Controller
class CommentController {

	private final Comments comments;

	private final Talk talk;

	private final Pace pace;

	CommentController(Comments comments, Talk talk, Pace pace) {
		this.comments = comments;
		this.talk = talk;
		this.pace = pace;
	}

	@GetMapping("/trendbureau/reacties/{id:\\d{1,18}}/melding")
	@PreAuthorize("hasRole('MEMBER')")
	String askReason(@AuthenticationPrincipal SignedIn person, @PathVariable long id, Model model) {
		model.addAttribute("form", new ReportForm(null));
		return reportPage(person, id, model);
	}

	@PostMapping("/trendbureau/reacties/{id:\\d{1,18}}/melding")
	@PreAuthorize("hasRole('MEMBER')")
	String report(@AuthenticationPrincipal SignedIn person, @PathVariable long id,
			@Valid @ModelAttribute("form") ReportForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		this.pace.keep(Pace.REPORTS, person, errors);
		if (errors.hasErrors()) {
			return reportPage(person, id, model);
		}
		String slug = this.talk.report(person, id, String.valueOf(form.reden()));
		flash.addFlashAttribute("done", "trendbureau.report.done");
		return "redirect:/trendbureau/voorstellen/" + slug;
	}

	@PostMapping("/trendbureau/reacties/{id:\\d{1,18}}/einde")
	@PreAuthorize("hasRole('MEMBER')")
	String takeBack(@AuthenticationPrincipal SignedIn person, @PathVariable long id, RedirectAttributes flash) {
		String slug = this.talk.takeBack(person, id);
		flash.addFlashAttribute("done", "trendbureau.comment.taken-back");
		return "redirect:/trendbureau/voorstellen/" + slug;
	}

	private String reportPage(SignedIn person, long id, Model model) {
		model.addAttribute("comment",
				this.comments.find(id, person).orElseThrow(() -> new NotFound("No comment " + id)));
		return "trendbureau/report";
	}

	@GetMapping("/beheer/reacties")
	@PreAuthorize("hasRole('STAFF')")
	String reports(Model model) {
		model.addAttribute("waiting", this.comments.waiting());
		model.addAttribute("decided", this.comments.decided());
		return "trendbureau/reports";
	}

	@PostMapping("/beheer/reacties/{id:\\d{1,18}}/verberging")
	@PreAuthorize("hasRole('STAFF')")
	String hide(@AuthenticationPrincipal SignedIn staff, @PathVariable long id, RedirectAttributes flash) {
		return decide(staff, id, ReportDecision.HIDDEN, flash);
	}

	@PostMapping("/beheer/reacties/{id:\\d{1,18}}/behoud")
	@PreAuthorize("hasRole('STAFF')")
	String keep(@AuthenticationPrincipal SignedIn staff, @PathVariable long id, RedirectAttributes flash) {
		return decide(staff, id, ReportDecision.KEPT, flash);
	}

	private String decide(SignedIn staff, long id, ReportDecision decision, RedirectAttributes flash) {
		this.talk.decide(staff, id, decision);
		flash.addFlashAttribute("done", decision.label() + ".done");
		return "redirect:/beheer/reacties";
	}

}
