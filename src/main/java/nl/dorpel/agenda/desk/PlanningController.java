package nl.dorpel.agenda.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GatheringKind;
import nl.dorpel.agenda.GatheringMovedOn;
import nl.dorpel.agenda.GatheringPlan;
import nl.dorpel.agenda.GatheringState;
import nl.dorpel.agenda.Planning;
import nl.dorpel.agenda.TooFewSeats;
import nl.dorpel.platform.web.DutchTime;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a gathering is made and changed.
 */
@Controller
class PlanningController {

	private static final int AHEAD = 14;

	private final Planning planning;

	private final GatheringList list;

	private final PlanReader reader;

	private final FormChoices choices;

	private final Clock clock;

	PlanningController(Planning planning, GatheringList list, PlanReader reader, FormChoices choices, Clock clock) {
		this.planning = planning;
		this.list = list;
		this.reader = reader;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping("/beheer/agenda")
	@PreAuthorize("hasRole('STAFF')")
	String list(Model model) {
		model.addAttribute("lines", this.list.all());
		return "agenda/desk/list";
	}

	@GetMapping("/beheer/agenda/nieuw")
	@PreAuthorize("hasRole('STAFF')")
	String blank(@AuthenticationPrincipal SignedIn person, Model model) {
		LocalDate day = LocalDate.ofInstant(this.clock.instant(), DutchTime.ZONE).plusDays(AHEAD);
		return fill(GatheringForm.empty(day, "LSA"), null, person, model);
	}

	@PostMapping("/beheer/agenda")
	@PreAuthorize("hasRole('STAFF')")
	String make(@AuthenticationPrincipal SignedIn person, @Valid @ModelAttribute("form") GatheringForm form,
			BindingResult errors, Model model, RedirectAttributes flash) {
		Optional<GatheringPlan> plan = this.reader.read(form, null, errors);
		if (plan.isEmpty()) {
			return fill(form, null, person, model);
		}
		Gathering made = this.planning.make(person, plan.get());
		flash.addFlashAttribute("done", "agenda.desk.made");
		return "redirect:/agenda/" + made.slug() + "/beheer";
	}

	@GetMapping("/agenda/{slug}/wijziging")
	@PreAuthorize("isAuthenticated()")
	String change(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		Gathering gathering = this.planning.require(person, slug);
		return isCancelled(gathering) ? "redirect:/agenda/" + slug + "/beheer"
				: fill(GatheringForm.of(gathering), gathering, person, model);
	}

	@PostMapping("/agenda/{slug}/wijziging")
	@PreAuthorize("isAuthenticated()")
	String change(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") GatheringForm form, BindingResult errors, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Gathering gathering = this.planning.require(person, slug);
		Optional<GatheringPlan> plan = this.reader.read(form, gathering.startsAt(), errors);
		if (plan.isEmpty()) {
			return fill(form, gathering, person, model);
		}
		try {
			this.planning.change(person, slug, form.seen(), plan.get());
		}
		catch (TooFewSeats ex) {
			errors.rejectValue("capaciteit", "agenda.form.capacity.taken", new Object[] { ex.taken() }, null);
			return fill(form, gathering, person, model);
		}
		catch (GatheringMovedOn ex) {
			return compare(form, this.planning.require(person, slug), person, model, response);
		}
		flash.addFlashAttribute("done", "agenda.desk.changed");
		return "redirect:/agenda/" + slug + "/beheer";
	}

	/** Both texts, and a form that knows of the other: saving it again is meant so. */
	private String compare(GatheringForm form, Gathering gathering, SignedIn person, Model model,
			HttpServletResponse response) {
		GatheringForm now = GatheringForm.of(gathering);
		model.addAttribute("differences", Difference.between(now, form));
		model.addAttribute("cancelled", isCancelled(gathering));
		response.setStatus(HttpServletResponse.SC_CONFLICT);
		return fill(form.seeing(now), gathering, person, model);
	}

	private static boolean isCancelled(Gathering gathering) {
		return gathering.state() == GatheringState.CANCELLED;
	}

	private String fill(GatheringForm form, @Nullable Gathering gathering, SignedIn person, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("slug", (gathering != null) ? gathering.slug() : null);
		model.addAttribute("name", (gathering != null) ? gathering.title() : null);
		this.choices.addTo(model, form, kinds(gathering, person));
		return "agenda/desk/form";
	}

	/** What kind it is stays for staff to say. */
	private static List<GatheringKind> kinds(@Nullable Gathering gathering, SignedIn person) {
		return (gathering == null || person.isStaff()) ? List.of(GatheringKind.values()) : List.of(gathering.kind());
	}

}
