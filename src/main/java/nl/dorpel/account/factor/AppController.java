package nl.dorpel.account.factor;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.account.totp.AppCodes;
import nl.dorpel.platform.web.limit.Rate;
import nl.dorpel.platform.web.limit.Throttle;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * An app that shows codes: setting it up, and ending it.
 */
@Controller
@RequestMapping("/mijn/beveiliging/app")
@PreAuthorize("isAuthenticated()")
class AppController {

	/** Of a secret that is not in use yet; sealed, as it is kept afterwards. */
	private static final String SECRET = "app-secret";

	private static final Rate TRIES = new Rate("app set-up", 20, Duration.ofMinutes(30));

	private final SecondFactors factors;

	private final FactorChanges changes;

	private final AppCodes app;

	private final Proof proof;

	private final FreshProof fresh;

	private final Throttle throttle;

	AppController(SecondFactors factors, FactorChanges changes, AppCodes app, Proof proof, FreshProof fresh,
			Throttle throttle) {
		this.factors = factors;
		this.changes = changes;
		this.app = app;
		this.proof = proof;
		this.fresh = fresh;
		this.throttle = throttle;
	}

	/** For every page of this controller. */
	@ModelAttribute("factors")
	Factors factors(@AuthenticationPrincipal SignedIn person) {
		return this.factors.of(person.id());
	}

	@GetMapping
	String askToSetUp(@AuthenticationPrincipal SignedIn person, @ModelAttribute("factors") Factors factors,
			HttpServletRequest request, Model model) {
		if (factors.app()) {
			return "redirect:/mijn/beveiliging";
		}
		if (this.fresh.isMissing(person, request)) {
			return "redirect:" + ProofGoal.APP.door();
		}
		model.addAttribute("form", new AppForm(null));
		return setUp(person, request, model);
	}

	@PostMapping
	String add(@AuthenticationPrincipal SignedIn person, @ModelAttribute("factors") Factors factors,
			@Valid @ModelAttribute("form") AppForm form, BindingResult errors, HttpServletRequest request,
			Model model) {
		if (factors.app()) {
			return "redirect:/mijn/beveiliging";
		}
		if (this.fresh.isMissing(person, request)) {
			return "redirect:" + ProofGoal.APP.door();
		}
		if (!errors.hasErrors() && !this.throttle.admits(TRIES, person.getName())) {
			errors.rejectValue("code", "account.proof.too-often");
		}
		if (!errors.hasErrors() && !this.changes.addApp(person.id(), secret(request.getSession()), form.digits())) {
			errors.rejectValue("code", "account.app.wrong");
		}
		if (errors.hasErrors()) {
			return setUp(person, request, model);
		}
		request.getSession().removeAttribute(SECRET);
		this.fresh.note(request);
		return added(person, model);
	}

	private String added(SignedIn person, Model model) {
		List<String> codes = this.changes.firstRecoveryCodes(person.id());
		if (codes.isEmpty()) {
			return "redirect:/mijn/beveiliging";
		}
		model.addAttribute("codes", codes);
		return "account/recovery-codes";
	}

	private String setUp(SignedIn person, HttpServletRequest request, Model model) {
		model.addAttribute("key", this.app.show(secret(request.getSession()), person.email()));
		return "account/app";
	}

	private byte[] secret(HttpSession session) {
		if (session.getAttribute(SECRET) instanceof byte[] known) {
			return known;
		}
		byte[] fresh = this.app.invent();
		session.setAttribute(SECRET, fresh);
		return fresh;
	}

	@GetMapping("/einde")
	String askToRemove(Model model) {
		model.addAttribute("form", ProofForm.empty());
		return removal(model);
	}

	@PostMapping("/einde")
	String remove(@AuthenticationPrincipal SignedIn person, @ModelAttribute("form") ProofForm form,
			BindingResult errors, HttpServletRequest request, Model model, RedirectAttributes flash) {
		if (!this.proof.isGood(person.id(), form, errors, request)) {
			return removal(model);
		}
		this.changes.removeApp(person.id());
		flash.addFlashAttribute("done", "account.app.removed");
		return "redirect:/mijn/beveiliging";
	}

	private static String removal(Model model) {
		return ProvePage.show(model, "/mijn/beveiliging/app/einde", "account.app.remove.title",
				"account.app.remove.lead", "account.app.remove");
	}

}
