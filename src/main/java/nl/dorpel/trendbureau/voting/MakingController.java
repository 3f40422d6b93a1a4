package nl.dorpel.trendbureau.voting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.trendbureau.TooLate;
import nl.dorpel.trendbureau.proposal.NotPossibleNow;
import nl.dorpel.trendbureau.proposal.ProposalState;
import nl.dorpel.trendbureau.proposal.Proposals;
import nl.dorpel.trendbureau.recount.MethodChoice;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where two members of the kerngroep make a round, and where it is ended otherwise than
 * by the clock.
 */
@Controller
class MakingController {

	private final RoundDesk desk;

	private final RoundBook book;

	private final Proposals proposals;

	private final Clock clock;

	MakingController(RoundDesk desk, RoundBook book, Proposals proposals, Clock clock) {
		this.desk = desk;
		this.book = book;
		this.proposals = proposals;
		this.clock = clock;
	}

	@GetMapping(RoundController.PATH + "/nieuw")
	@KerngroepAlone
	String form(Model model) {
		return fill(RoundForm.empty(LocalDate.ofInstant(this.clock.instant(), DutchTime.ZONE)), model);
	}

	@PostMapping(RoundController.PATH)
	@KerngroepAlone
	String make(@AuthenticationPrincipal SignedIn person, @Valid @ModelAttribute("form") RoundForm form,
			BindingResult errors, Model model, RedirectAttributes flash) {
		form.check(errors, this.clock.instant());
		long open = this.proposals.byIds(form.proposals())
			.stream()
			.filter((choice) -> choice.state() == ProposalState.OPEN)
			.count();
		if (open < form.proposals().size()) {
			errors.rejectValue("voorstellen", "trendbureau.round.proposal-not-open");
		}
		if (errors.hasErrors()) {
			return fill(form, model);
		}
		long id = this.desk.propose(person, form.plan(), form.proposals());
		flash.addFlashAttribute("done", "trendbureau.round.made");
		return "redirect:" + RoundController.PATH + "/" + id;
	}

	private String fill(RoundForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("choices", this.proposals.open());
		model.addAttribute("chosen", form.proposals());
		model.addAttribute("methods", MethodChoice.all(String.valueOf(form.methode())));
		return "trendbureau/round-form";
	}

	@PostMapping(RoundController.ROUND + "/bevestigingen")
	@KerngroepAlone
	String confirm(@AuthenticationPrincipal SignedIn person, @PathVariable long id,
			@RequestParam(defaultValue = "false") boolean weinig, RedirectAttributes flash) {
		RoundPage.Head head = page(id).head();
		if (head.secret() && !weinig && head.isProposed() && this.desk.electorsNow() < VotingRound.FEW) {
			flash.addFlashAttribute("done", "trendbureau.round.few-missing");
		}
		else {
			this.desk.confirm(person, id, weinig);
			flash.addFlashAttribute("done", "trendbureau.round.confirmed");
		}
		return "redirect:" + RoundController.PATH + "/" + id;
	}

	/** A reason that everybody reads. */
	record ReasonForm(@Nullable String reden, @Nullable String keuze) {

		String text() {
			return String.valueOf((this.reden != null) ? this.reden : "").strip().replace("\r\n", "\n");
		}

		void check(BindingResult errors, int longest) {
			if (text().isEmpty()) {
				errors.rejectValue("reden", "trendbureau.round.reason-missing");
			}
			else if (text().length() > longest) {
				errors.rejectValue("reden", "trendbureau.round.reason-long");
			}
		}

	}

	@GetMapping(RoundController.ROUND + "/annulering")
	@PreAuthorize("hasRole('STAFF')")
	String cancelling(@PathVariable long id, Model model) {
		model.addAttribute("form", new ReasonForm("", null));
		return reason(id, "trendbureau/round-cancel", model);
	}

	@PostMapping(RoundController.ROUND + "/annulering")
	@PreAuthorize("hasRole('STAFF')")
	String cancel(@AuthenticationPrincipal SignedIn person, @PathVariable long id,
			@ModelAttribute("form") ReasonForm form, BindingResult errors, Model model, RedirectAttributes flash) {
		form.check(errors, 1000);
		if (errors.hasErrors()) {
			return reason(id, "trendbureau/round-cancel", model);
		}
		this.desk.cancel(person, id, form.text());
		flash.addFlashAttribute("done", "trendbureau.round.cancelled");
		return "redirect:" + RoundController.PATH + "/" + id;
	}

	@GetMapping(RoundController.ROUND + "/besluit")
	@KerngroepAlone
	String deciding(@PathVariable long id, Model model) {
		model.addAttribute("form", new ReasonForm("", null));
		return reason(id, "trendbureau/round-decide", model);
	}

	@PostMapping(RoundController.ROUND + "/besluit")
	@KerngroepAlone
	String decide(@AuthenticationPrincipal SignedIn person, @PathVariable long id,
			@ModelAttribute("form") ReasonForm form, BindingResult errors, Model model, RedirectAttributes flash) {
		form.check(errors, 2000);
		List<RoundPage.Option> options = page(id).options();
		String choice = String.valueOf(form.keuze());
		boolean none = choice.equals("geen");
		if (!none && options.stream().noneMatch((option) -> option.field().equals(choice))) {
			errors.rejectValue("keuze", "trendbureau.round.choice-missing");
		}
		if (errors.hasErrors()) {
			return reason(id, "trendbureau/round-decide", model);
		}
		this.desk.decide(person, id, none ? null : Integer.valueOf(choice.substring(1)), form.text());
		flash.addFlashAttribute("done", "trendbureau.round.decided");
		return "redirect:" + RoundController.PATH + "/" + id;
	}

	private String reason(long id, String view, Model model) {
		RoundPage page = page(id);
		model.addAttribute("page", page);
		model.addAttribute("head", page.head());
		return view;
	}

	private RoundPage page(long id) {
		return this.book.page(id, true).orElseThrow(() -> new NotFound("No round " + id));
	}

	/** The reasons that somebody wrote are theirs to keep. */
	@ExceptionHandler({ RoundMovedOn.class, NotPossibleNow.class })
	ModelAndView conflict(HttpServletRequest request) {
		return TooLate.page("trendbureau.round.moved-on", request.getParameter("reden"),
				request.getRequestURI().replaceFirst("^.*(/trendbureau/stemrondes(?:/\\d+)?).*$", "$1"));
	}

}
