package nl.dorpel.account.factor;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;

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

/**
 * Asks for the second factor before somebody gets another way in.
 */
@Controller
@RequestMapping("/mijn/beveiliging/bewijs/{goal}")
@PreAuthorize("isAuthenticated()")
class FreshProofController {

	private final SecondFactors factors;

	private final Proof proof;

	private final FreshProof fresh;

	FreshProofController(SecondFactors factors, Proof proof, FreshProof fresh) {
		this.factors = factors;
		this.proof = proof;
		this.fresh = fresh;
	}

	/** For every page of this controller. */
	@ModelAttribute("factors")
	Factors factors(@AuthenticationPrincipal SignedIn person) {
		return this.factors.of(person.id());
	}

	@GetMapping
	String ask(@AuthenticationPrincipal SignedIn person, @PathVariable String goal, HttpServletRequest request,
			Model model) {
		ProofGoal wanted = goal(goal);
		if (!this.fresh.isMissing(person, request)) {
			return "redirect:" + wanted.page();
		}
		model.addAttribute("form", ProofForm.empty());
		return page(wanted, model);
	}

	@PostMapping
	String show(@AuthenticationPrincipal SignedIn person, @PathVariable String goal,
			@ModelAttribute("form") ProofForm form, BindingResult errors, HttpServletRequest request, Model model) {
		ProofGoal wanted = goal(goal);
		if (!this.proof.isGood(person.id(), form, errors, request)) {
			return page(wanted, model);
		}
		this.fresh.note(request);
		return "redirect:" + wanted.page();
	}

	private static String page(ProofGoal goal, Model model) {
		return ProvePage.show(model, goal.door(), "account.fresh.title", "account.fresh.lead", "account.fresh.button");
	}

	private static ProofGoal goal(String slug) {
		return Arrays.stream(ProofGoal.values())
			.filter((goal) -> goal.door().endsWith("/" + slug))
			.findFirst()
			.orElseThrow(() -> new NotFound("Nothing to prove for " + slug));
	}

}
