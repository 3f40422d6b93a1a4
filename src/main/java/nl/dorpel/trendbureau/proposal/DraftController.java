package nl.dorpel.trendbureau.proposal;

import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.form.Choice;
import nl.dorpel.trendbureau.Pace;
import org.jspecify.annotations.Nullable;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Writing a proposal: its title, what it says, and a look at all of it before others read
 * it. Between the steps it is a draft that only its author sees.
 */
@Controller
@RequestMapping("/trendbureau/voorstellen")
@PreAuthorize("hasRole('MEMBER')")
class DraftController {

	private final ProposalDesk desk;

	private final ProposalShelf shelf;

	private final Similar similar;

	private final Topics topics;

	private final Pace pace;

	DraftController(ProposalDesk desk, ProposalShelf shelf, Similar similar, Topics topics, Pace pace) {
		this.desk = desk;
		this.shelf = shelf;
		this.similar = similar;
		this.topics = topics;
		this.pace = pace;
	}

	/**
	 * @param signaal a signal to begin from
	 */
	@GetMapping("/nieuw")
	String begin(@RequestParam(required = false) @Nullable String signaal, Model model) {
		Long signal = (signaal != null && signaal.matches("\\d{1,18}")) ? Long.valueOf(signaal) : null;
		model.addAttribute("form", new StartForm(null, signal, null));
		return "trendbureau/proposal-start";
	}

	@PostMapping
	String begin(@AuthenticationPrincipal SignedIn person, @Valid @ModelAttribute("form") StartForm form,
			BindingResult errors) {
		this.pace.keep(Pace.PROPOSALS, person, errors);
		return errors.hasErrors() ? "trendbureau/proposal-start"
				: "redirect:"
						+ address(this.desk.start(person, form.key(), String.valueOf(form.titel()), form.signaal()))
						+ "/bewerken";
	}

	@GetMapping("/{slug}/bewerken")
	String write(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		ProposalPage.Head head = this.shelf.own(slug, person);
		if (!head.isDraft() && !head.isOpen()) {
			return "redirect:" + address(slug);
		}
		return fields(ProposalForm.of(head.text(), this.shelf.topics(head.id()), head.version()), head, model);
	}

	/**
	 * @param later whether to keep a draft as it is, with its holes
	 */
	@PostMapping("/{slug}/bewerken")
	Object keep(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") ProposalForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String later, Model model, RedirectAttributes flash) {
		ProposalPage.Head head = this.shelf.own(slug, person);
		boolean unfinished = head.isDraft() && later != null;
		if (!unfinished) {
			form.requireWhole(errors);
		}
		if (head.isOpen()) {
			this.pace.keep(Pace.VERSIONS, person, errors);
		}
		if (errors.hasErrors()) {
			return fields(form, head, model);
		}
		try {
			this.desk.write(person, slug, form);
		}
		catch (ChangedMeanwhile | NotPossibleNow ex) {
			return conflict(form, this.shelf.own(slug, person));
		}
		if (unfinished) {
			flash.addFlashAttribute("done", "trendbureau.draft.kept");
			return "redirect:/trendbureau/voorstellen";
		}
		if (!head.isDraft()) {
			flash.addFlashAttribute("done", "trendbureau.proposal.changed");
		}
		return "redirect:" + address(slug) + (head.isDraft() ? "/onderbouwing" : "");
	}

	/** Both texts beside each other, so that nothing that was typed is lost. */
	private ModelAndView conflict(ProposalForm form, ProposalPage.Head now) {
		ModelAndView answer = new ModelAndView("trendbureau/conflict", HttpStatus.CONFLICT);
		answer.addObject("form", form.over(now.version()));
		answer.addObject("head", now);
		answer.addObject("topics", topics(form.topics()));
		return answer;
	}

	private String fields(ProposalForm form, ProposalPage.Head head, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("head", head);
		model.addAttribute("topics", topics(form.topics()));
		return "trendbureau/proposal-form";
	}

	private List<Choice> topics(Set<String> chosen) {
		return this.topics.findAllByOrderByName()
			.stream()
			.map((topic) -> new Choice(topic.slug(), topic.name(), chosen.contains(topic.slug())))
			.toList();
	}

	@GetMapping("/{slug}/controleren")
	String check(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		ProposalPage page = this.shelf.page(slug, person).orElseThrow(() -> new NotFound("No proposal " + slug));
		ProposalPage.Head head = this.shelf.own(slug, person);
		if (!head.isDraft()) {
			return "redirect:" + address(slug);
		}
		model.addAttribute("page", page);
		model.addAttribute("head", head);
		model.addAttribute("whole", head.text().isWhole());
		model.addAttribute("similar", this.similar.to(head.title(), slug));
		return "trendbureau/proposal-check";
	}

	@PostMapping("/{slug}/controleren")
	String open(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, RedirectAttributes flash) {
		ProposalPage.Head head = this.shelf.own(slug, person);
		if (head.isDraft() && !head.text().isWhole()) {
			return "redirect:" + address(slug) + "/bewerken";
		}
		if (head.isDraft()) {
			this.desk.open(person, slug);
			flash.addFlashAttribute("done", "trendbureau.proposal.opened");
		}
		return "redirect:" + address(slug);
	}

	private static String address(String slug) {
		return "/trendbureau/voorstellen/" + slug;
	}

}
