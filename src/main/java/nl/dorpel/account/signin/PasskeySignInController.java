package nl.dorpel.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.dorpel.account.People;
import nl.dorpel.account.factor.SecondStep;
import nl.dorpel.account.passkey.PasskeyRefused;
import nl.dorpel.account.passkey.Passkeys;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Coming in with a passkey: no mail, and nothing more is asked.
 */
@Controller
class PasskeySignInController {

	private final Passkeys passkeys;

	private final People people;

	private final SecondStep step;

	PasskeySignInController(Passkeys passkeys, People people, SecondStep step) {
		this.passkeys = passkeys;
		this.people = people;
		this.step = step;
	}

	@PostMapping("/inloggen/passkey")
	String enter(@ModelAttribute("form") KnockForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String passkey, HttpServletRequest request, HttpServletResponse response) {
		try {
			long owner = this.passkeys.ownerOf(passkey, request);
			if (this.people.find(owner).isPresent()) {
				return "redirect:" + this.step.enter(owner, OwnPage.of(form.terug()), request, response);
			}
		}
		catch (PasskeyRefused ex) {
			// Told below, in the same words as to who may not come in
		}
		errors.reject("account.passkey.refused");
		return "account/sign-in";
	}

}
