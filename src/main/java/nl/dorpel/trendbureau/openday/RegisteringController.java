package nl.dorpel.trendbureau.openday;

import java.util.Optional;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.GatheringMovedOn;
import nl.dorpel.platform.web.form.Typed;
import nl.dorpel.trendbureau.Pace;
import nl.dorpel.trendbureau.TooLate;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Registering a day: its theme, what is wanted of it, and a look at all of it before
 * staff read it. Between the steps it is a draft that only who runs it sees.
 */
@Controller
@RequestMapping("/trendbureau/open-dagen")
@PreAuthorize("hasRole('MEMBER')")
class RegisteringController {

	private final OpenDayDesk desk;

	private final OpenDayShelf shelf;

	private final DayReader reader;

	private final DayChoices choices;

	private final ThemeChoices themes;

	private final Pace pace;

	RegisteringController(OpenDayDesk desk, OpenDayShelf shelf, DayReader reader, DayChoices choices,
			ThemeChoices themes, Pace pace) {
		this.desk = desk;
		this.shelf = shelf;
		this.reader = reader;
		this.choices = choices;
		this.themes = themes;
		this.pace = pace;
	}

	/**
	 * @param thema what the day is about; asked for first when nobody has said it
	 * @param kopie the address of an earlier day to begin from
	 */
	@GetMapping("/nieuw")
	String begin(@AuthenticationPrincipal SignedIn person, @RequestParam(required = false) @Nullable String thema,
			@RequestParam(required = false) @Nullable String kopie, Model model) {
		Optional<OpenDay> earlier = Optional.ofNullable(Typed.line(kopie))
			.flatMap((slug) -> this.desk.copyable(person, slug));
		if (earlier.isPresent()) {
			return fields(OpenDayForm.copyOf(earlier.get()), null, model);
		}
		Optional<ThemeChoices.Chosen> theme = this.themes.find(Typed.line(thema));
		if (theme.isPresent()) {
			return fields(OpenDayForm.about(theme.get()), null, model);
		}
		model.addAttribute("themes", this.themes.all());
		return "trendbureau/openday/theme";
	}

	@PostMapping
	String make(@AuthenticationPrincipal SignedIn person, @Valid @ModelAttribute("form") OpenDayForm form,
			BindingResult errors, Model model) {
		Optional<DayPlan> plan = this.reader.read(form, null, errors);
		this.pace.keep(Pace.OPEN_DAYS, person, errors);
		if (plan.isEmpty() || errors.hasErrors()) {
			return fields(form, null, model);
		}
		return "redirect:" + address(this.desk.make(person, form, plan.get())) + "/controleren";
	}

	@GetMapping("/{slug}/bewerken")
	String write(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		OpenDay day = this.desk.require(person, slug);
		return day.state().isOpen() ? fields(OpenDayForm.of(day), this.shelf.page(person, slug), model)
				: "redirect:" + address(slug);
	}

	@PostMapping("/{slug}/bewerken")
	Object keep(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") OpenDayForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		OpenDay day = this.desk.require(person, slug);
		Optional<DayPlan> plan = this.reader.read(form, day, errors);
		if (plan.isEmpty()) {
			return fields(form, this.shelf.page(person, slug), model);
		}
		try {
			this.desk.change(person, slug, form.seen(), plan.get());
		}
		catch (OpenDayMovedOn | GatheringMovedOn ex) {
			return conflict(form, this.shelf.page(person, slug));
		}
		if (day.state() == OpenDayState.DRAFT) {
			return "redirect:" + address(slug) + "/controleren";
		}
		flash.addFlashAttribute("done", "openday.changed");
		return "redirect:" + address(slug);
	}

	/** What was typed stays, beside how the day is now. */
	private ModelAndView conflict(OpenDayForm form, OpenDayPage now) {
		if (!now.head().isOpen()) {
			return TooLate.page("openday.moved-on", form.doel(), address(now.head().slug()));
		}
		ModelAndView page = new ModelAndView("trendbureau/openday/form", HttpStatus.CONFLICT);
		page.addObject("conflict", true);
		page.addObject("form", form.over(now.head().seen()));
		page.addObject("page", now);
		page.addAllObjects(this.choices.forForm());
		return page;
	}

	private String fields(OpenDayForm form, @Nullable OpenDayPage now, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("page", now);
		model.addAllAttributes(this.choices.forForm());
		return "trendbureau/openday/form";
	}

	@GetMapping("/{slug}/controleren")
	String check(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		OpenDayPage page = this.shelf.page(person, slug);
		model.addAttribute("page", page);
		model.addAttribute("head", page.head());
		return page.head().isDraft() ? "trendbureau/openday/check" : "redirect:" + address(slug);
	}

	/** The second of two clicks finds it registered, and changes nothing. */
	@PostMapping("/{slug}/controleren")
	String register(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, RedirectAttributes flash) {
		if (this.shelf.page(person, slug).head().isDraft()) {
			this.desk.register(person, slug);
			flash.addFlashAttribute("done", "openday.registered");
		}
		return "redirect:" + address(slug);
	}

	static String address(String slug) {
		return "/trendbureau/open-dagen/" + slug;
	}

}
