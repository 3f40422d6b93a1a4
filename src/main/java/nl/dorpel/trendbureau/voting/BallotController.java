package nl.dorpel.trendbureau.voting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.trendbureau.counting.Preference;
import nl.dorpel.trendbureau.voting.BallotRefused.Reason;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Voting: fill in, check, cast. For the electors of the round, also for one who is no
 * longer in the kerngroep. What was filled in goes along from page to page, and stands
 * nowhere in between: a session belongs to somebody.
 */
@Controller
@RequestMapping(RoundController.ROUND)
@PreAuthorize("isAuthenticated()")
class BallotController {

	private final RoundBook book;

	private final Electorate electorate;

	private final BallotBox box;

	BallotController(RoundBook book, Electorate electorate, BallotBox box) {
		this.book = book;
		this.electorate = electorate;
		this.box = box;
	}

	/** An option that the voter gave a place. */
	record Placed(int place, String title) {

	}

	@GetMapping("/stembiljet")
	String fill(@AuthenticationPrincipal SignedIn voter, @PathVariable long id, Model model, RedirectAttributes flash) {
		RoundPage page = page(id);
		Optional<Reason> hurdle = hurdle(page, voter);
		if (hurdle.isPresent()) {
			flash.addFlashAttribute("done", hurdle.get().text());
			return "redirect:" + RoundController.PATH + "/" + id;
		}
		return form(BallotSheet.of(page, new LinkedMultiValueMap<>()), voter, model);
	}

	private Optional<Reason> hurdle(RoundPage page, SignedIn voter) {
		if (!page.head().isOpen()) {
			return Optional.of(page.head().isCounted() ? Reason.TOO_LATE : Reason.NOT_OPEN);
		}
		return this.electorate.hurdle(page.head().id(), voter.id());
	}

	private String form(BallotSheet sheet, SignedIn voter, Model model) {
		model.addAttribute("page", sheet.page());
		model.addAttribute("head", sheet.page().head());
		model.addAttribute("form", sheet.fields());
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", sheet.unchecked());
		model.addAttribute("voted", this.electorate.hasVoted(sheet.page().head().id(), voter.id()));
		return "trendbureau/ballot";
	}

	@PostMapping("/stembiljet")
	Object check(@AuthenticationPrincipal SignedIn voter, @PathVariable long id,
			@RequestParam MultiValueMap<String, String> typed, @RequestParam(defaultValue = "") String stap,
			Model model) {
		RoundPage page = page(id);
		Optional<Reason> hurdle = hurdle(page, voter);
		if (hurdle.isPresent()) {
			return refused(page, hurdle.get());
		}
		BallotSheet sheet = BallotSheet.of(page, typed);
		BindingResult errors = stap.equals("terug") ? sheet.unchecked() : complete(sheet, voter);
		if (errors.hasErrors() || stap.equals("terug")) {
			return correct(sheet, errors, voter, model);
		}
		form(sheet, voter, model);
		model.addAttribute("placed", placed(sheet));
		model.addAttribute("left", left(sheet));
		return "trendbureau/ballot-check";
	}

	private BindingResult complete(BallotSheet sheet, SignedIn voter) {
		BindingResult errors = sheet.check();
		long id = sheet.page().head().id();
		Receipt receipt = sheet.receipt();
		if (sheet.page().head().secret() && this.electorate.hasVoted(id, voter.id())
				&& (receipt == null || !this.box.knows(id, receipt))) {
			errors.rejectValue("bewijs",
					(receipt != null) ? Reason.WRONG_RECEIPT.text() : "trendbureau.vote.no-receipt");
		}
		return errors;
	}

	private String correct(BallotSheet sheet, BindingResult errors, SignedIn voter, Model model) {
		String view = form(sheet, voter, model);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		return view;
	}

	private static List<Placed> placed(BallotSheet sheet) {
		Preference preference = sheet.preference();
		return sheet.page()
			.options()
			.stream()
			.map((option) -> new Placed(preference.placeOf(option.number() - 1), option.title()))
			.filter((placed) -> placed.place() > 0)
			.sorted(Comparator.comparing(Placed::place))
			.toList();
	}

	private static List<String> left(BallotSheet sheet) {
		Preference preference = sheet.preference();
		return sheet.page()
			.options()
			.stream()
			.filter((option) -> preference.placeOf(option.number() - 1) == 0)
			.map(RoundPage.Option::title)
			.toList();
	}

	/**
	 * The answer is the page itself: a receipt on its way to another page would be kept.
	 */
	@PostMapping("/stembiljetten")
	Object cast(@AuthenticationPrincipal SignedIn voter, @PathVariable long id,
			@RequestParam MultiValueMap<String, String> typed, Model model) {
		RoundPage page = page(id);
		BallotSheet sheet = BallotSheet.of(page, typed);
		BindingResult errors = sheet.check();
		if (errors.hasErrors()) {
			return page.head().isOpen() ? correct(sheet, errors, voter, model)
					: refused(page, hurdle(page, voter).orElseThrow());
		}
		try {
			return cast(sheet, voter, model);
		}
		catch (BallotRefused ex) {
			if (ex.reason() == Reason.WRONG_RECEIPT || ex.reason() == Reason.VOTED) {
				errors.rejectValue("bewijs", ex.reason().text());
				return correct(sheet, errors, voter, model);
			}
			return refused(page, ex.reason());
		}
	}

	private String cast(BallotSheet sheet, SignedIn voter, Model model) {
		long id = sheet.page().head().id();
		boolean again = sheet.receipt() != null
				|| !sheet.page().head().secret() && this.electorate.hasVoted(id, voter.id());
		if (again) {
			this.box.replace(id, voter.id(), sheet.receipt(), sheet.choice());
		}
		else {
			this.box.cast(id, voter.id(), sheet.choice())
				.ifPresent((receipt) -> model.addAttribute("receipt", receipt.code()));
		}
		model.addAttribute("page", sheet.page());
		model.addAttribute("head", sheet.page().head());
		model.addAttribute("again", again);
		model.addAttribute("placed", placed(sheet));
		model.addAttribute("choice", sheet.choice());
		return "trendbureau/ballot-cast";
	}

	private static ModelAndView refused(RoundPage page, Reason reason) {
		ModelAndView answer = new ModelAndView("trendbureau/ballot-refused", HttpStatus.CONFLICT);
		answer.addObject("head", page.head());
		answer.addObject("reason", reason.text());
		return answer;
	}

	private RoundPage page(long id) {
		return this.book.page(id, false).orElseThrow(() -> new NotFound("No round " + id));
	}

}
