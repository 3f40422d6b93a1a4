package nl.dorpel.agenda.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.Planning;
import nl.dorpel.agenda.When;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.form.Choice;
import nl.dorpel.platform.web.form.HiddenField;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The programme of a gathering, for who runs it.
 */
@Controller
@RequestMapping("/agenda/{slug}/programma")
@PreAuthorize("isAuthenticated()")
class ProgrammeController {

	private static final String ITEM = "/{id:\\d{1,18}}";

	private final Planning planning;

	private final Programmes programmes;

	private final MessageSource messages;

	ProgrammeController(Planning planning, Programmes programmes, MessageSource messages) {
		this.planning = planning;
		this.programmes = programmes;
		this.messages = messages;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		Gathering gathering = this.planning.require(person, slug);
		Programme programme = this.programmes.of(gathering);
		model.addAttribute("form", ProgrammeForm.after(programme));
		return page(gathering, programme, model);
	}

	private String page(Gathering gathering, Programme programme, Model model) {
		fill(gathering, model);
		model.addAttribute("programme", programme);
		model.addAttribute("clashes", programme.clashes());
		model.addAttribute("outside", programme.outside());
		model.addAttribute("gaps", programme.gaps());
		return "agenda/programme/list";
	}

	private void fill(Gathering gathering, Model model) {
		Locale language = LocaleContextHolder.getLocale();
		model.addAttribute("slug", gathering.slug());
		model.addAttribute("name", gathering.title());
		model.addAttribute("fictitious", gathering.fictitious());
		model.addAttribute("when", new When(gathering.startsAt(), gathering.endsAt(), language));
		model.addAttribute("kinds", Arrays.stream(ProgrammeKind.values())
			.map((kind) -> new Choice(kind.slug(), this.messages.getMessage(kind.label(), null, language), false))
			.toList());
		model.addAttribute("days", days(gathering));
	}

	/** To choose from, where there is more than one. */
	private static List<Choice> days(Gathering gathering) {
		return day(gathering, false).datesUntil(day(gathering, true).plusDays(1))
			.map((day) -> new Choice(day.toString(), new DutchTime().day(day), false))
			.toList();
	}

	private static LocalDateTime starts(Gathering gathering) {
		return Programme.onTheWall(gathering.startsAt());
	}

	private static LocalDate day(Gathering gathering, boolean last) {
		return LocalDate.ofInstant(last ? gathering.endsAt() : gathering.startsAt(), DutchTime.ZONE);
	}

	@PostMapping
	String add(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") ProgrammeForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		Gathering gathering = this.planning.require(person, slug);
		Programme programme = this.programmes.of(gathering);
		boolean added = form.read(programme.starts(), day(gathering, true), errors)
			.filter((entry) -> !errors.hasErrors())
			.map((entry) -> this.programmes.add(person, slug, form.key(), entry))
			.orElse(false);
		if (added) {
			return done(slug, "agenda.programme.added", flash);
		}
		if (!errors.hasErrors()) {
			errors.reject("agenda.programme.too-many");
		}
		return page(gathering, programme, model);
	}

	@GetMapping(ITEM)
	String edit(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id,
			Model model) {
		ProgrammeItem item = this.programmes.require(person, slug, id);
		Gathering gathering = this.planning.require(person, slug);
		model.addAttribute("form", ProgrammeForm.of(item.entry(), starts(gathering), item.version()));
		return item(gathering, id, model);
	}

	private String item(Gathering gathering, long id, Model model) {
		fill(gathering, model);
		model.addAttribute("id", id);
		return "agenda/programme/item";
	}

	@PostMapping(ITEM)
	String change(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id,
			@Valid @ModelAttribute("form") ProgrammeForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		Gathering gathering = this.planning.require(person, slug);
		form.read(starts(gathering), day(gathering, true), errors)
			.filter((entry) -> !errors.hasErrors())
			.ifPresent((entry) -> this.programmes.change(person, slug, id, form.seen(), entry));
		return errors.hasErrors() ? item(gathering, id, model) : done(slug, "agenda.programme.changed", flash);
	}

	@PostMapping(ITEM + "/omhoog")
	String up(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id,
			@RequestParam(required = false) @Nullable String versie) {
		return move(person, slug, id, versie, true);
	}

	@PostMapping(ITEM + "/omlaag")
	String down(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id,
			@RequestParam(required = false) @Nullable String versie) {
		return move(person, slug, id, versie, false);
	}

	private String move(SignedIn person, String slug, long id, @Nullable String seen, boolean up) {
		this.programmes.move(person, slug, id, HiddenField.version(seen), up);
		return "redirect:/agenda/%s/programma#onderdeel-%d".formatted(slug, id);
	}

	/** What is removed stands on the next page, to be put back. */
	@PostMapping(ITEM + "/verwijdering")
	String remove(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id,
			RedirectAttributes flash) {
		Gathering gathering = this.planning.require(person, slug);
		this.programmes.remove(person, slug, id)
			.ifPresent((entry) -> flash.addFlashAttribute("removed", ProgrammeForm.of(entry, starts(gathering), 0)));
		return "redirect:/agenda/" + slug + "/programma";
	}

	private static String done(String slug, String message, RedirectAttributes flash) {
		flash.addFlashAttribute("done", message);
		return "redirect:/agenda/" + slug + "/programma";
	}

}
