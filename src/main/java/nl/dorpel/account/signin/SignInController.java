package nl.dorpel.account.signin;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.account.factor.SecondStep;
import nl.dorpel.account.mailed.CodeForm;
import nl.dorpel.account.mailed.MailedProofs;
import nl.dorpel.account.mailed.WrongCode;
import nl.dorpel.account.session.SessionStart;
import nl.dorpel.platform.web.limit.NetworkAddress;
import nl.dorpel.platform.web.limit.Rate;
import nl.dorpel.platform.web.limit.Throttle;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

	private static final Rate PER_ADDRESS = new Rate("sign-in address", 5, Duration.ofMinutes(30));

	/** On an open day a whole hall signs in from one address. */
	private static final Rate PER_MACHINE = new Rate("sign-in machine", 100, Duration.ofMinutes(30));

	private static final Rate TRIES_PER_MACHINE = new Rate("sign-in tries", 200, Duration.ofMinutes(30));

	private final FrontDoor door;

	private final SecondStep step;

	private final SessionStart session;

	private final Throttle throttle;

	SignInController(FrontDoor door, SecondStep step, SessionStart session, Throttle throttle) {
		this.door = door;
		this.step = step;
		this.session = session;
		this.throttle = throttle;
	}

	@GetMapping("/inloggen")
	String ask(@RequestParam(required = false) @Nullable String terug,
			@RequestParam(required = false) @Nullable String email, @AuthenticationPrincipal @Nullable SignedIn person,
			Model model) {
		if (person != null) {
			return "redirect:/mijn";
		}
		model.addAttribute("form", new KnockForm(email, OwnPage.of(terug)));
		return "account/sign-in";
	}

	@PostMapping("/inloggen")
	String knock(@Valid @ModelAttribute("form") KnockForm form, BindingResult errors, HttpServletRequest request) {
		if (!errors.hasErrors() && !mayKnock(form, request)) {
			errors.rejectValue("email", "account.sign-in.too-often");
		}
		if (errors.hasErrors()) {
			return "account/sign-in";
		}
		UUID id = this.door.knock(form.address(), OwnPage.of(form.terug()));
		return "redirect:/inloggen/code?aanvraag=" + id;
	}

	private boolean mayKnock(KnockForm form, HttpServletRequest request) {
		return this.throttle.admits(PER_MACHINE, NetworkAddress.of(request))
				&& this.throttle.admits(PER_ADDRESS, form.address());
	}

	@GetMapping("/inloggen/code")
	String askCode(@RequestParam UUID aanvraag, Model model) {
		model.addAttribute("form", new CodeForm(aanvraag, null));
		return "account/code";
	}

	@PostMapping("/inloggen/code")
	String enterWithCode(@Valid @ModelAttribute("form") CodeForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		if (!errors.hasErrors() && !this.throttle.admits(TRIES_PER_MACHINE, NetworkAddress.of(request))) {
			errors.rejectValue("code", "account.sign-in.too-often");
		}
		if (!errors.hasErrors()) {
			try {
				return enter(this.door.openWithCode(form.proof(), form.digits()), request, response);
			}
			catch (WrongCode ex) {
				ex.tell(errors);
			}
		}
		return "account/code";
	}

	/** No more than a button: programs that look at mail open every link in it. */
	@GetMapping("/inloggen/link/{token}")
	String askButton(@PathVariable String token, Model model) {
		model.addAttribute("token", token);
		return "account/link";
	}

	@PostMapping("/inloggen/link/{token}")
	String enterWithLink(@PathVariable String token, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Optional<MailedProofs.Opened> opened = this.door.openWithLink(token);
		if (opened.isEmpty()) {
			model.addAttribute("over", true);
			return "account/link";
		}
		return enter(opened.get(), request, response);
	}

	private String enter(MailedProofs.Opened opened, HttpServletRequest request, HttpServletResponse response) {
		return "redirect:" + this.step.admit(opened.accountId(), opened.returnTo(), request, response);
	}

	@PostMapping("/uitloggen")
	String leave(HttpServletRequest request, HttpServletResponse response) {
		this.session.end(request, response);
		return "redirect:/?uitgelogd";
	}

}
