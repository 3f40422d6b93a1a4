package nl.dorpel.account.factor;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.account.SignedIn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * New recovery codes. They stand in the answer itself, with no redirect in between:
 * nowhere else are they kept as they are.
 */
@Controller
@RequestMapping("/mijn/beveiliging/herstelcodes")
@PreAuthorize("isAuthenticated()")
class RecoveryCodesController {

	private final SecondFactors factors;

	private final FactorChanges changes;

	private final Proof proof;

	RecoveryCodesController(SecondFactors factors, FactorChanges changes, Proof proof) {
		this.factors = factors;
		this.changes = changes;
		this.proof = proof;
	}

	/** For every page of this controller. */
	@ModelAttribute("factors")
	Factors factors(@AuthenticationPrincipal SignedIn person) {
		return this.factors.of(person.id());
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute("form", ProofForm.empty());
		return proof(model);
	}

	@PostMapping
	String renew(@AuthenticationPrincipal SignedIn person, @ModelAttribute("form") ProofForm form, BindingResult errors,
			HttpServletRequest request, Model model) {
		if (!this.proof.isGood(person.id(), form, errors, request)) {
			return proof(model);
		}
		model.addAttribute("codes", this.changes.renewRecoveryCodes(person.id()));
		return "account/recovery-codes";
	}

	private static String proof(Model model) {
		return ProvePage.show(model, "/mijn/beveiliging/herstelcodes", "account.recovery.renew",
				"account.recovery.renew.lead", "account.recovery.renew");
	}

}
