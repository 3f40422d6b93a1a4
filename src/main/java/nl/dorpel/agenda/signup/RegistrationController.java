package nl.dorpel.agenda.signup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.NoRoom;
import nl.dorpel.agenda.Seating;
import nl.dorpel.agenda.SignUpRefused;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.QrCode;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.limit.Rate;
import nl.dorpel.platform.web.limit.Throttle;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the personal link leads. What was done is said in the address: who has no account
 * has no session either.
 */
@Controller
@RequestMapping("/agenda/aanmelding/{key}")
class RegistrationController {

	/**
	 * Each change is a letter, to an address of which nobody has shown yet that it is
	 * theirs.
	 */
	private static final Rate PER_PARTY = new Rate("agenda party", 12, Duration.ofHours(1));

	private final RegistrationReader reader;

	private final Seating seating;

	private final Throttle throttle;

	private final SiteAddress site;

	private final Clock clock;

	RegistrationController(RegistrationReader reader, Seating seating, Throttle throttle, SiteAddress site,
			Clock clock) {
		this.reader = reader;
		this.seating = seating;
		this.throttle = throttle;
		this.site = site;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String key, @RequestParam(required = false) @Nullable String nieuw,
			@RequestParam(required = false) @Nullable String gedaan, @AuthenticationPrincipal @Nullable SignedIn person,
			Model model) {
		RegistrationPage page = require(key, person);
		model.addAttribute("fresh", nieuw != null);
		model.addAttribute("happened", Happened.of(gedaan));
		model.addAttribute("form", ChangeForm.of(page));
		return fill(key, page, model);
	}

	@PostMapping
	String change(@PathVariable String key, @AuthenticationPrincipal @Nullable SignedIn person,
			@Valid @ModelAttribute("form") ChangeForm form, BindingResult errors, Model model) {
		RegistrationPage page = require(key, person);
		if (!errors.hasErrors() && !isWithinLimits(page)) {
			errors.reject("agenda.happened.te-vaak");
		}
		if (!errors.hasErrors()) {
			try {
				this.seating.change(page.id(), form.people(), form.needs(), form.answer());
				return done(key, Happened.CHANGED);
			}
			catch (NoRoom ex) {
				errors.rejectValue("aantal", "agenda.form.no-room");
			}
		}
		model.addAttribute("fresh", false);
		return fill(key, page, model);
	}

	@PostMapping("/afmelding")
	String cancel(@PathVariable String key, @AuthenticationPrincipal @Nullable SignedIn person) {
		this.seating.cancel(require(key, person).id());
		return done(key, Happened.CANCELLED);
	}

	@PostMapping("/aanvaarding")
	String accept(@PathVariable String key, @AuthenticationPrincipal @Nullable SignedIn person) {
		boolean seated = this.seating.accept(require(key, person).id());
		return done(key, seated ? Happened.ACCEPTED : Happened.TOO_LATE);
	}

	@PostMapping("/terugkeer")
	String rejoin(@PathVariable String key, @AuthenticationPrincipal @Nullable SignedIn person) {
		RegistrationPage page = require(key, person);
		if (!isWithinLimits(page)) {
			return done(key, Happened.TOO_OFTEN);
		}
		this.seating.rejoin(page.id());
		return done(key, Happened.REJOINED);
	}

	/** The page says by itself why not. */
	@ExceptionHandler(SignUpRefused.class)
	String refused(HttpServletRequest request) {
		return "redirect:" + request.getRequestURI().replaceFirst("^.*(/agenda/aanmelding/[^/]+).*$", "$1");
	}

	private boolean isWithinLimits(RegistrationPage page) {
		return this.throttle.admits(PER_PARTY, String.valueOf(page.id()));
	}

	private static String done(String key, Happened what) {
		return "redirect:/agenda/aanmelding/" + key + "?gedaan=" + what.slug();
	}

	private RegistrationPage require(String key, @Nullable SignedIn person) {
		return this.reader.find(key, person).orElseThrow(() -> new NotFound("No such registration"));
	}

	private String fill(String key, RegistrationPage page, Model model) {
		Instant now = this.clock.instant();
		model.addAttribute("key", key);
		model.addAttribute("page", page);
		model.addAttribute("over", page.isOver(now));
		model.addAttribute("mayRejoin", page.mayRejoin(now));
		model.addAttribute("qr", QrCode.of(this.site.of("/agenda/deur/" + page.doorKey())));
		return "agenda/registration";
	}

}
