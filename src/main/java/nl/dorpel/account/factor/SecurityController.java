package nl.dorpel.account.factor;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.account.passkey.PasskeyRefused;
import nl.dorpel.account.passkey.Passkeys;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
 * "Veilig inloggen": what somebody has set up, and their passkeys.
 */
@Controller
@RequestMapping("/mijn/beveiliging")
@PreAuthorize("isAuthenticated()")
class SecurityController {

	private final SecondFactors factors;

	private final FactorChanges changes;

	private final Passkeys passkeys;

	private final Proof proof;

	private final FreshProof fresh;

	SecurityController(SecondFactors factors, FactorChanges changes, Passkeys passkeys, Proof proof, FreshProof fresh) {
		this.factors = factors;
		this.changes = changes;
		this.passkeys = passkeys;
		this.proof = proof;
		this.fresh = fresh;
	}

	/** For every page of this controller. */
	@ModelAttribute("factors")
	Factors factors(@AuthenticationPrincipal SignedIn person) {
		return this.factors.of(person.id());
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model) {
		model.addAttribute("form", PasskeyForm.empty());
		return page(person, request, model);
	}

	private String page(SignedIn person, HttpServletRequest request, Model model) {
		model.addAttribute("door", this.fresh.isMissing(person, request) ? ProofGoal.PASSKEY.door() : null);
		model.addAttribute("passkeys", this.passkeys.of(person.id()));
		return "account/security";
	}

	/** For the script of the page: a POST, because each invitation is a new one. */
	@PostMapping("/passkeys/uitnodiging")
	ResponseEntity<String> invite(@AuthenticationPrincipal SignedIn person, @Valid PasskeyForm form,
			BindingResult errors, HttpServletRequest request) {
		if (errors.hasErrors()) {
			return ResponseEntity.unprocessableContent().build();
		}
		if (this.fresh.isMissing(person, request)) {
			return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.changes.invitePasskey(person, request));
	}

	@PostMapping("/passkeys")
	String add(@AuthenticationPrincipal SignedIn person, @Valid @ModelAttribute("form") PasskeyForm form,
			BindingResult errors, HttpServletRequest request, Model model, RedirectAttributes flash) {
		if (this.fresh.isMissing(person, request)) {
			return "redirect:" + ProofGoal.PASSKEY.door();
		}
		if (!errors.hasErrors()) {
			try {
				this.changes.addPasskey(person, form.answer(), form.name(), request);
				this.fresh.note(request);
				return added(person, model, flash);
			}
			catch (PasskeyRefused ex) {
				errors.rejectValue("naam", "account.passkey.not-made");
			}
		}
		return page(person, request, model);
	}

	private String added(SignedIn person, Model model, RedirectAttributes flash) {
		List<String> codes = this.changes.firstRecoveryCodes(person.id());
		if (codes.isEmpty()) {
			flash.addFlashAttribute("done", "account.passkey.added");
			return "redirect:/mijn/beveiliging";
		}
		model.addAttribute("codes", codes);
		return "account/recovery-codes";
	}

	@GetMapping("/passkeys/{id}/einde")
	String askToRemove(@PathVariable String id, Model model) {
		model.addAttribute("form", ProofForm.empty());
		return removal(id, model);
	}

	@PostMapping("/passkeys/{id}/einde")
	String remove(@AuthenticationPrincipal SignedIn person, @PathVariable String id,
			@ModelAttribute("form") ProofForm form, BindingResult errors, HttpServletRequest request, Model model,
			RedirectAttributes flash) {
		boolean tried = form.code() != null;
		boolean proven = tried && this.proof.isGood(person.id(), form, errors, request);
		if (errors.hasErrors()) {
			return removal(id, model);
		}
		if (!this.changes.removePasskey(person.id(), id, proven)) {
			return "redirect:/mijn/beveiliging/passkeys/" + id + "/einde";
		}
		flash.addFlashAttribute("done", "account.passkey.removed");
		return "redirect:/mijn/beveiliging";
	}

	private String removal(String id, Model model) {
		return ProvePage.show(model, "/mijn/beveiliging/passkeys/" + id + "/einde", "account.passkey.remove.title",
				"account.passkey.remove.last", "account.passkey.remove");
	}

}
