package nl.dorpel.trendbureau.outcome;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.form.Choice;
import nl.dorpel.trendbureau.openday.OpenDayBook;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
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
 * Where who runs a day keeps what it brings, at the day itself and afterwards.
 */
@Controller
@RequestMapping("/trendbureau/open-dagen/{slug}/oogst")
@PreAuthorize("isAuthenticated()")
class HarvestController {

	private final OpenDayBook days;

	private final HarvestDesk desk;

	private final HarvestShelf shelf;

	private final MessageSource messages;

	HarvestController(OpenDayBook days, HarvestDesk desk, HarvestShelf shelf, MessageSource messages) {
		this.days = days;
		this.desk = desk;
		this.shelf = shelf;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@RequestParam @Nullable String kop) {
		return list(person, slug, HarvestForm.empty(kop));
	}

	@PostMapping
	ModelAndView keep(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") HarvestForm form, BindingResult errors, RedirectAttributes flash) {
		OpenDayBook.Day day = this.days.require(person, slug);
		Harvested what = form.read(this.shelf.doers(day.id(), person), day.date(), errors);
		if (errors.hasErrors()) {
			return list(person, slug, form);
		}
		this.desk.keep(person, slug, form.key(), what);
		flash.addFlashAttribute("done", "trendbureau.harvest.kept");
		return new ModelAndView("redirect:/trendbureau/open-dagen/" + slug + "/oogst?kop=" + what.heading().slug());
	}

	private ModelAndView list(SignedIn person, String slug, HarvestForm form) {
		OpenDayBook.Day day = this.days.require(person, slug);
		ModelAndView page = page("trendbureau/harvest", person, day, form);
		page.addObject("open", this.desk.isOpen(day));
		page.addObject("harvest", this.shelf.of(day.id()));
		return page;
	}

	@GetMapping("/{id:\\d{1,18}}")
	ModelAndView change(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id) {
		OpenDayBook.Day day = this.days.require(person, slug);
		HarvestLine line = find(day, id);
		return edit(person, day, line, HarvestForm.of(line));
	}

	@PostMapping("/{id:\\d{1,18}}")
	ModelAndView change(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id,
			@Valid @ModelAttribute("form") HarvestForm form, BindingResult errors, RedirectAttributes flash) {
		OpenDayBook.Day day = this.days.require(person, slug);
		HarvestLine line = find(day, id);
		Harvested what = form.read(this.shelf.doers(day.id(), person), day.date(), errors);
		if (!errors.hasErrors()) {
			try {
				this.desk.change(person, slug, id, form.seen(), what);
				return done(slug, "trendbureau.harvest.changed", flash);
			}
			catch (AlreadyUnderWay ex) {
				errors.rejectValue("verder", "trendbureau.harvest.onward.under-way");
			}
			catch (OutcomeMovedOn ex) {
				HarvestLine now = find(day, id);
				ModelAndView page = edit(person, day, now, form.withVersion(now.version()));
				page.setStatus(HttpStatus.CONFLICT);
				return page.addObject("conflict", true);
			}
		}
		return edit(person, day, line, form);
	}

	@GetMapping("/{id:\\d{1,18}}/einde")
	ModelAndView ask(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id) {
		OpenDayBook.Day day = this.days.require(person, slug);
		ModelAndView page = new ModelAndView("trendbureau/harvest-remove");
		page.addObject("day", day);
		return page.addObject("line", find(day, id));
	}

	/** Only who has seen what goes takes it away. */
	@PostMapping("/{id:\\d{1,18}}/einde")
	ModelAndView remove(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id,
			@RequestParam @Nullable String zeker, RedirectAttributes flash) {
		if (!"ja".equals(zeker)) {
			return ask(person, slug, id);
		}
		this.desk.remove(person, slug, id);
		return done(slug, "trendbureau.harvest.removed", flash);
	}

	private HarvestLine find(OpenDayBook.Day day, long id) {
		return this.shelf.find(day.id(), id).orElseThrow(() -> new NotFound("No outcome " + id));
	}

	private ModelAndView edit(SignedIn person, OpenDayBook.Day day, HarvestLine line, HarvestForm form) {
		return page("trendbureau/harvest-change", person, day, form).addObject("line", line);
	}

	private ModelAndView page(String view, SignedIn person, OpenDayBook.Day day, HarvestForm form) {
		ModelAndView page = new ModelAndView(view);
		page.addObject("day", day);
		page.addObject("form", form);
		page.addObject("headings",
				Stream.of(HarvestHeading.values())
					.map((one) -> new Choice(one.slug(), text(one.label()), one.slug().equals(form.kop())))
					.toList());
		page.addObject("ways",
				Stream.of(Onward.values()).map((one) -> new Choice(one.slug(), text(one.label()), false)).toList());
		page.addObject("doers", doers(day, person));
		return page;
	}

	private List<Choice> doers(OpenDayBook.Day day, SignedIn person) {
		Stream<Choice> nobody = Stream.of(new Choice("", text("trendbureau.harvest.doer.none"), false));
		return Stream
			.concat(nobody,
					this.shelf.doers(day.id(), person)
						.stream()
						.map((doer) -> new Choice(doer.key().toString(), doer.name(), false)))
			.toList();
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	private static ModelAndView done(String slug, String message, RedirectAttributes flash) {
		flash.addFlashAttribute("done", message);
		return new ModelAndView("redirect:/trendbureau/open-dagen/" + slug + "/oogst");
	}

}
