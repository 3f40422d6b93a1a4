package nl.dorpel.agenda.signup;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Agenda;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.Party;
import nl.dorpel.agenda.RegistrationKey;
import nl.dorpel.agenda.RegistrationSource;
import nl.dorpel.agenda.Seating;
import nl.dorpel.agenda.SignUpRefused;
import nl.dorpel.agenda.When;
import nl.dorpel.platform.web.NotFound;
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
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where somebody signs up, with or without an account.
 */
@Controller
@RequestMapping("/agenda/{slug}/aanmelden")
class SignUpController {

	/** A whole street may sign up behind one connection. */
	private static final Rate PER_MACHINE = new Rate("agenda machine", 60, Duration.ofHours(1));

	private static final Rate PER_ADDRESS = new Rate("agenda address", 8, Duration.ofHours(1));

	private final Agenda agenda;

	private final Seating seating;

	private final Turnstile turnstile;

	private final Throttle throttle;

	private final Clock clock;

	SignUpController(Agenda agenda, Seating seating, Turnstile turnstile, Throttle throttle, Clock clock) {
		this.agenda = agenda;
		this.seating = seating;
		this.turnstile = turnstile;
		this.throttle = throttle;
		this.clock = clock;
	}

	@GetMapping
	String form(@PathVariable String slug, @AuthenticationPrincipal @Nullable SignedIn person, Locale language,
			Model model) {
		model.addAttribute("form", SignUpForm.empty(person));
		return fill(slug, person, language, model);
	}

	@PostMapping
	String signUp(@PathVariable String slug, @AuthenticationPrincipal @Nullable SignedIn person,
			@Valid @ModelAttribute("form") SignUpForm form, BindingResult errors, HttpServletRequest request,
			Locale language, Model model) {
		if (!errors.hasErrors() && (form.isFromMachine() || !isWithinLimits(form, request))) {
			errors.reject("agenda.form.too-often");
		}
		if (errors.hasErrors()) {
			return fill(slug, person, language, model);
		}
		try {
			Party party = form.party(language.getLanguage());
			Long account = (person != null) ? person.id() : null;
			RegistrationKey key = this.turnstile.pass(slug,
					() -> this.seating.signUp(slug, party, RegistrationSource.SELF, account));
			return "redirect:/agenda/aanmelding/" + key.text() + "?nieuw";
		}
		catch (SignUpRefused ex) {
			return fill(slug, person, language, model);
		}
	}

	private boolean isWithinLimits(SignUpForm form, HttpServletRequest request) {
		return this.throttle.admits(PER_MACHINE, NetworkAddress.of(request))
				&& this.throttle.admits(PER_ADDRESS, String.valueOf(form.email()));
	}

	private String fill(String slug, @Nullable SignedIn person, Locale language, Model model) {
		Gathering gathering = this.agenda.find(slug, person).orElseThrow(() -> new NotFound("No gathering " + slug));
		if (!gathering.takesPeople(this.clock.instant())) {
			return "redirect:/agenda/" + slug;
		}
		model.addAttribute("slug", slug);
		model.addAttribute("name", gathering.title());
		model.addAttribute("when", new When(gathering.startsAt(), gathering.endsAt(), language));
		model.addAttribute("where", gathering.venue().line());
		model.addAttribute("question", gathering.signUp().question());
		model.addAttribute("seats", this.agenda.seats(gathering.id()));
		return "agenda/sign-up";
	}

}
