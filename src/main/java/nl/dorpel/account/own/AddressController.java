package nl.dorpel.account.own;

import java.time.Duration;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.dorpel.account.EmailTaken;
import nl.dorpel.account.SignedIn;
import nl.dorpel.account.factor.FreshProof;
import nl.dorpel.account.mailed.CodeForm;
import nl.dorpel.account.mailed.WrongCode;
import nl.dorpel.platform.web.limit.Rate;
import nl.dorpel.platform.web.limit.Throttle;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Another e-mail address. The link from the mail works for who is not signed in as well:
 * people read their mail on another device.
 */
@Controller
@RequestMapping("/mijn/adres")
class AddressController {

	private static final Rate PER_PERSON = new Rate("new address person", 5, Duration.ofMinutes(30));

	private static final Rate PER_ADDRESS = new Rate("new address", 5, Duration.ofMinutes(30));

	private static final Rate TRIES = new Rate("new address tries", 20, Duration.ofMinutes(30));

	private final NewAddress newAddress;

	private final FreshProof fresh;

	private final Throttle throttle;

	AddressController(NewAddress newAddress, FreshProof fresh, Throttle throttle) {
		this.newAddress = newAddress;
		this.fresh = fresh;
		this.throttle = throttle;
	}

	@GetMapping
	@PreAuthorize("isAuthenticated()")
	String ask(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model) {
		if (this.fresh.isMissing(person, request)) {
			return "redirect:" + FreshProof.FOR_ADDRESS;
		}
		model.addAttribute("form", new AddressForm(null));
		return "account/address";
	}

	@PostMapping
	@PreAuthorize("isAuthenticated()")
	String request(@AuthenticationPrincipal SignedIn person, @Valid @ModelAttribute("form") AddressForm form,
			BindingResult errors, HttpServletRequest request) {
		if (this.fresh.isMissing(person, request)) {
			return "redirect:" + FreshProof.FOR_ADDRESS;
		}
		if (!errors.hasErrors() && form.address().equalsIgnoreCase(person.email())) {
			errors.rejectValue("email", "account.address.same");
		}
		if (!errors.hasErrors() && !mayAsk(person, form)) {
			errors.rejectValue("email", "account.sign-in.too-often");
		}
		if (errors.hasErrors()) {
			return "account/address";
		}
		return "redirect:/mijn/adres/code?aanvraag=" + this.newAddress.ask(person, form.address());
	}

	private boolean mayAsk(SignedIn person, AddressForm form) {
		return this.throttle.admits(PER_PERSON, person.getName()) && this.throttle.admits(PER_ADDRESS, form.address());
	}

	@GetMapping("/code")
	@PreAuthorize("isAuthenticated()")
	String askCode(@RequestParam UUID aanvraag, Model model) {
		model.addAttribute("form", new CodeForm(aanvraag, null));
		return "account/address-code";
	}

	@PostMapping("/code")
	@PreAuthorize("isAuthenticated()")
	String takeByCode(@AuthenticationPrincipal SignedIn person, @Valid @ModelAttribute("form") CodeForm form,
			BindingResult errors, RedirectAttributes flash) {
		if (!errors.hasErrors() && !this.throttle.admits(TRIES, person.getName())) {
			errors.rejectValue("code", "account.sign-in.too-often");
		}
		if (!errors.hasErrors()) {
			try {
				this.newAddress.takeByCode(form.proof(), form.digits());
				flash.addFlashAttribute("done", "account.address.done");
				return "redirect:/mijn";
			}
			catch (WrongCode ex) {
				ex.tell(errors);
			}
			catch (EmailTaken ex) {
				errors.rejectValue("code", "account.address.taken");
			}
		}
		return "account/address-code";
	}

	/** No more than a button: programs that look at mail open every link in it. */
	@GetMapping("/link/{token}")
	String askButton(@PathVariable String token, Model model) {
		model.addAttribute("token", token);
		return linkPage("ask", model);
	}

	@PostMapping("/link/{token}")
	String takeByLink(@PathVariable String token, Model model) {
		try {
			return linkPage(this.newAddress.takeByLink(token) ? "done" : "over", model);
		}
		catch (EmailTaken ex) {
			return linkPage("taken", model);
		}
	}

	private static String linkPage(String state, Model model) {
		model.addAttribute("state", state);
		return "account/address-link";
	}

}
