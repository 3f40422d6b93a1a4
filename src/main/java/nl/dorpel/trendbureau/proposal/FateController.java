package nl.dorpel.trendbureau.proposal;

import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import nl.dorpel.account.NotYours;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.trendbureau.TooLate;

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
 * How a proposal ends before anybody votes on it.
 */
@Controller
@RequestMapping("/trendbureau/voorstellen/{slug}")
@PreAuthorize("hasRole('MEMBER')")
class FateController {

	/** So many can be chosen from to merge into: those that most stand behind. */
	private static final int CHOICES = 100;

	private final ProposalDesk desk;

	private final ProposalShelf shelf;

	FateController(ProposalDesk desk, ProposalShelf shelf) {
		this.desk = desk;
		this.shelf = shelf;
	}

	@GetMapping("/intrekking")
	String askReason(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		model.addAttribute("form", new ReasonForm(null));
		return withdrawal(person, slug, model);
	}

	@PostMapping("/intrekking")
	Object withdraw(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return withdrawal(person, slug, model);
		}
		try {
			this.desk.withdraw(person, slug, String.valueOf(form.reden()));
		}
		catch (NotPossibleNow ex) {
			return TooLate.page("trendbureau.withdraw.closed", form.reden(), "/trendbureau/voorstellen/" + slug);
		}
		flash.addFlashAttribute("done", "trendbureau.withdraw.done");
		return "redirect:/trendbureau/voorstellen/" + slug;
	}

	private String withdrawal(SignedIn person, String slug, Model model) {
		ProposalPage.Head head = find(person, slug);
		if (!head.isBy(person) && !person.isStaff()) {
			throw new NotYours("Proposal %s is not of account %d".formatted(slug, person.id()));
		}
		model.addAttribute("head", head);
		return head.isOpen() ? "trendbureau/withdraw" : "redirect:/trendbureau/voorstellen/" + slug;
	}

	@GetMapping("/samenvoeging")
	@PreAuthorize("hasRole('STAFF')")
	String askOther(@AuthenticationPrincipal SignedIn staff, @PathVariable String slug, Model model) {
		model.addAttribute("form", new MergeForm(null));
		return merging(staff, slug, model);
	}

	@PostMapping("/samenvoeging")
	@PreAuthorize("hasRole('STAFF')")
	String merge(@AuthenticationPrincipal SignedIn staff, @PathVariable String slug,
			@Valid @ModelAttribute("form") MergeForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		if (!errors.hasErrors() && others(slug).stream().noneMatch((other) -> other.slug().equals(form.doel()))) {
			errors.rejectValue("doel", "trendbureau.merge.missing");
		}
		if (errors.hasErrors()) {
			return merging(staff, slug, model);
		}
		this.desk.merge(staff, slug, String.valueOf(form.doel()));
		flash.addFlashAttribute("done", "trendbureau.merge.done");
		return "redirect:/trendbureau/voorstellen/" + form.doel();
	}

	private String merging(SignedIn staff, String slug, Model model) {
		ProposalPage.Head head = find(staff, slug);
		model.addAttribute("head", head);
		model.addAttribute("others", others(slug));
		return head.isOpen() ? "trendbureau/merge" : "redirect:/trendbureau/voorstellen/" + slug;
	}

	private List<ProposalLine> others(String slug) {
		return this.shelf.in(Set.of(ProposalState.OPEN), CHOICES, 0)
			.stream()
			.filter((line) -> !line.slug().equals(slug))
			.toList();
	}

	private ProposalPage.Head find(SignedIn person, String slug) {
		return this.shelf.head(slug, person).orElseThrow(() -> new NotFound("No proposal " + slug));
	}

}
