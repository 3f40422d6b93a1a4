package nl.dorpel.agenda.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Agenda;
import nl.dorpel.agenda.NoRoom;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.limit.NetworkAddress;
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
 * Where the link of an invitation leads. What was done is said in the address: who has no
 * account has no session either.
 */
@Controller
@RequestMapping("/agenda/uitnodiging/{key}")
class AnswerController {

	private static final Rate PASSED_ON = new Rate("agenda invitation passed on", 20, Duration.ofHours(1));

	private static final Set<String> DONE = Set.of("komt", "kan-niet", "doorgegeven");

	private final AnswerReader reader;

	private final Answering answering;

	private final Agenda agenda;

	private final Throttle throttle;

	private final Clock clock;

	AnswerController(AnswerReader reader, Answering answering, Agenda agenda, Throttle throttle, Clock clock) {
		this.reader = reader;
		this.answering = answering;
		this.agenda = agenda;
		this.throttle = throttle;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String key, @RequestParam(required = false) @Nullable String gedaan, Model model) {
		AnswerPage page = require(key);
		if (gedaan != null && DONE.contains(gedaan)) {
			model.addAttribute("happened", "agenda.invite.happened." + gedaan);
		}
		model.addAttribute("coming", ComingForm.of(page));
		model.addAttribute("substitute", new SubstituteForm(null, null));
		return fill(key, page, model);
	}

	@PostMapping("/komst")
	String come(@PathVariable String key, @AuthenticationPrincipal @Nullable SignedIn person,
			@Valid @ModelAttribute("coming") ComingForm form, BindingResult errors, Model model) {
		AnswerPage page = require(key);
		if (!errors.hasErrors()) {
			try {
				this.answering.come(page.id(), form.coming(person));
				return done(key, "komt");
			}
			catch (NoRoom ex) {
				errors.rejectValue("aantal", "agenda.form.no-room");
			}
		}
		model.addAttribute("substitute", new SubstituteForm(null, null));
		return fill(key, page, model);
	}

	@PostMapping("/afzegging")
	String decline(@PathVariable String key) {
		this.answering.decline(require(key).id());
		return done(key, "kan-niet");
	}

	@PostMapping("/doorgave")
	String passOn(@PathVariable String key, @Valid @ModelAttribute("substitute") SubstituteForm form,
			BindingResult errors, HttpServletRequest request, Model model) {
		AnswerPage page = require(key);
		if (!errors.hasErrors() && !this.throttle.admits(PASSED_ON, NetworkAddress.of(request))) {
			errors.reject("agenda.form.too-often");
		}
		if (!errors.hasErrors()) {
			try {
				this.answering.passOn(page.id(), form.addressee());
				return done(key, "doorgegeven");
			}
			catch (AlreadyInvited ex) {
				errors.rejectValue("email", "agenda.invite.already");
			}
			catch (WantsNoInvitations ex) {
				errors.rejectValue("email", "agenda.invite.refuses");
			}
		}
		model.addAttribute("coming", ComingForm.of(page));
		return fill(key, page, model);
	}

	/** A key of the registration is made when somebody asks for it, and not before. */
	@PostMapping("/aanmelding")
	String registration(@PathVariable String key) {
		return "redirect:/agenda/aanmelding/" + this.answering.registrationOf(require(key).id()).text();
	}

	/** The page says by itself why not. */
	@ExceptionHandler(InvitationClosed.class)
	String closed(HttpServletRequest request) {
		return "redirect:" + request.getRequestURI().replaceFirst("^.*(/agenda/uitnodiging/[^/]+)/.*$", "$1");
	}

	private AnswerPage require(String key) {
		return this.reader.find(key).orElseThrow(() -> new NotFound("No such invitation"));
	}

	private static String done(String key, String what) {
		return "redirect:/agenda/uitnodiging/" + key + "?gedaan=" + what;
	}

	private String fill(String key, AnswerPage page, Model model) {
		Instant now = this.clock.instant();
		model.addAttribute("key", key);
		model.addAttribute("page", page);
		model.addAttribute("open", page.isOpen(now));
		model.addAttribute("standing", page.standing(now));
		model.addAttribute("seats", this.agenda.seats(page.gatheringId()));
		return "agenda/invitation/answer";
	}

}
