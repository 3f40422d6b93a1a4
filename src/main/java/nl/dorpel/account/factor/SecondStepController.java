package nl.dorpel.account.factor;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.dorpel.account.SignedIn;
import nl.dorpel.account.passkey.Passkeys;
import nl.dorpel.platform.web.limit.NetworkAddress;
import nl.dorpel.platform.web.limit.Rate;
import nl.dorpel.platform.web.limit.Throttle;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The doorstep: a mail has been shown, the second factor not yet.
 */
@Controller
class SecondStepController {

	private static final Rate QUESTIONS = new Rate("passkey questions", 200, Duration.ofMinutes(30));

	private final SecondStep step;

	private final SecondFactors factors;

	private final Proof proof;

	private final Passkeys passkeys;

	private final Throttle throttle;

	SecondStepController(SecondStep step, SecondFactors factors, Proof proof, Passkeys passkeys, Throttle throttle) {
		this.step = step;
		this.factors = factors;
		this.proof = proof;
		this.passkeys = passkeys;
		this.throttle = throttle;
	}

	@GetMapping("/inloggen/tweede-stap")
	String ask(HttpServletRequest request, Model model) {
		Optional<SecondStep.Waiting> waiting = this.step.waiting(request);
		if (waiting.isEmpty()) {
			return "redirect:/inloggen";
		}
		model.addAttribute("form", ProofForm.empty());
		return page(waiting.get(), model);
	}

	@PostMapping("/inloggen/tweede-stap")
	String answer(@ModelAttribute("form") ProofForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Optional<SecondStep.Waiting> waiting = this.step.waiting(request);
		if (waiting.isEmpty()) {
			return "redirect:/inloggen";
		}
		long accountId = waiting.get().accountId();
		if (!this.proof.isGood(accountId, form, errors, request)) {
			return page(waiting.get(), model);
		}
		return "redirect:" + this.step.enter(accountId, waiting.get().returnTo(), request, response);
	}

	private String page(SecondStep.Waiting waiting, Model model) {
		model.addAttribute("factors", this.factors.of(waiting.accountId()));
		return "account/second-step";
	}

	/** For the script of a page: a POST, because each question is a new one. */
	@PostMapping("/inloggen/passkey/vraag")
	ResponseEntity<String> askPasskey(@AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request) {
		if (!this.throttle.admits(QUESTIONS, NetworkAddress.of(request))) {
			return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
		}
		Long owner = (person != null) ? Long.valueOf(person.id())
				: this.step.waiting(request).map(SecondStep.Waiting::accountId).orElse(null);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this.passkeys.ask(owner, request));
	}

}
