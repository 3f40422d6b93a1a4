package nl.dorpel.agenda.desk;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Agenda;
import nl.dorpel.agenda.ByPhone;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.Planning;
import nl.dorpel.agenda.SignUpRefused;
import nl.dorpel.agenda.When;
import nl.dorpel.agenda.Workplace;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
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
 * One gathering, for who runs it: who comes, and what can be done with it.
 */
@Controller
@RequestMapping("/agenda/{slug}")
@PreAuthorize("isAuthenticated()")
class RunningController {

	private final Planning planning;

	private final Agenda agenda;

	private final ByPhone phone;

	private final Guests guests;

	private final List<Workplace> workplaces;

	private final Clock clock;

	RunningController(Planning planning, Agenda agenda, ByPhone phone, Guests guests, List<Workplace> workplaces,
			Clock clock) {
		this.planning = planning;
		this.agenda = agenda;
		this.phone = phone;
		this.guests = guests;
		this.workplaces = workplaces;
		this.clock = clock;
	}

	/** Why a gathering does not take place. */
	record ReasonForm(@NotBlank(message = "{agenda.desk.cancel.reason.missing}") @Size(max = 1000,
			message = "{agenda.desk.cancel.reason.long}") @Nullable String reden) {

		ReasonForm {
			reden = Typed.text(reden);
		}

	}

	/** Where the report is. */
	record ReportForm(
			@NotBlank(message = "{agenda.desk.report.wrong}") @Pattern(regexp = "|https://\\S{1,490}|/\\S{1,490}",
					message = "{agenda.desk.report.wrong}") @Nullable String verslag) {

		ReportForm {
			verslag = Typed.line(verslag);
		}

	}

	@GetMapping("/beheer")
	String show(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		Gathering gathering = this.planning.require(person, slug);
		model.addAttribute("report", new ReportForm(gathering.reportLink()));
		return page(person, gathering, model);
	}

	private String page(SignedIn person, Gathering gathering, Model model) {
		head(gathering, model);
		model.addAttribute("seats", this.agenda.seats(gathering.id()));
		model.addAttribute("guests", this.guests.of(gathering.id()));
		model.addAttribute("elsewhere",
				this.workplaces.stream()
					.map((place) -> place.of(person, gathering))
					.flatMap(Optional::stream)
					.toList());
		model.addAttribute("staff", person.isStaff());
		model.addAttribute("begun", !this.clock.instant().isBefore(gathering.startsAt()));
		model.addAttribute("over", gathering.isOver(this.clock.instant()));
		return "agenda/desk/gathering";
	}

	private static void head(Gathering gathering, Model model) {
		model.addAttribute("slug", gathering.slug());
		model.addAttribute("name", gathering.title());
		model.addAttribute("state", gathering.state().name().toLowerCase(Locale.ROOT));
		model.addAttribute("fictitious", gathering.fictitious());
		model.addAttribute("question", gathering.signUp().question());
		model.addAttribute("when", new When(gathering.startsAt(), gathering.endsAt(), LocaleContextHolder.getLocale()));
	}

	@PostMapping("/publicatie")
	@PreAuthorize("hasRole('STAFF')")
	String publish(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, RedirectAttributes flash) {
		this.planning.publish(person, slug);
		return done(slug, "agenda.desk.published", flash);
	}

	@GetMapping("/annulering")
	String askReason(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		model.addAttribute("form", new ReasonForm(null));
		return view(this.planning.require(person, slug), "agenda/desk/cancel", model);
	}

	@PostMapping("/annulering")
	String cancel(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		Gathering gathering = this.planning.require(person, slug);
		if (errors.hasErrors()) {
			return view(gathering, "agenda/desk/cancel", model);
		}
		this.planning.cancel(person, slug, String.valueOf(form.reden()));
		return done(slug, "agenda.desk.cancelled.done", flash);
	}

	@PostMapping("/verslag")
	String report(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("report") ReportForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		Gathering gathering = this.planning.require(person, slug);
		if (errors.hasErrors()) {
			return page(person, gathering, model);
		}
		this.planning.report(person, slug, String.valueOf(form.verslag()));
		return done(slug, "agenda.desk.reported", flash);
	}

	@GetMapping("/opschrijven")
	String answerPhone(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		model.addAttribute("form", PhoneForm.empty());
		return view(this.planning.require(person, slug), "agenda/desk/phone", model);
	}

	@PostMapping("/opschrijven")
	String writeDown(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") PhoneForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		Gathering gathering = this.planning.require(person, slug);
		if (!form.isReachable()) {
			errors.rejectValue("email", "agenda.form.reach.missing");
		}
		if (!errors.hasErrors()) {
			try {
				this.phone.signUp(person, slug, form.party());
				return done(slug, "agenda.desk.written-down", flash);
			}
			catch (SignUpRefused ex) {
				errors.reject("agenda.standing.started.lead");
			}
		}
		return view(gathering, "agenda/desk/phone", model);
	}

	@PostMapping("/aanmeldingen/{number:\\d{1,9}}/afzegging")
	String signOff(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable int number,
			RedirectAttributes flash) {
		this.phone.signOff(person, slug, number);
		return done(slug, "agenda.desk.signed-off", flash);
	}

	private static String view(Gathering gathering, String view, Model model) {
		head(gathering, model);
		return view;
	}

	private static String done(String slug, String message, RedirectAttributes flash) {
		flash.addFlashAttribute("done", message);
		return "redirect:/agenda/" + slug + "/beheer";
	}

}
