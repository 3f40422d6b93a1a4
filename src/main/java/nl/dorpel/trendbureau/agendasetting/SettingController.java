package nl.dorpel.trendbureau.agendasetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import nl.dorpel.account.Role;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.form.Choice;
import nl.dorpel.trendbureau.agendasetting.AgendaSetting.Brought;
import nl.dorpel.trendbureau.agendasetting.SettingShelf.ThemeHead;
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
 * To whom a theme was brought: read by everybody, written down by the kerngroep and
 * staff.
 */
@Controller
@RequestMapping("/trendbureau/themas/{slug}/agendering")
class SettingController {

	private static final String DESK = "hasAnyRole('CORE_GROUP', 'STAFF')";

	private final SettingShelf shelf;

	private final SettingDesk desk;

	private final MessageSource messages;

	private final Clock clock;

	SettingController(SettingShelf shelf, SettingDesk desk, MessageSource messages, Clock clock) {
		this.shelf = shelf;
		this.desk = desk;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView list(@PathVariable String slug, @AuthenticationPrincipal @Nullable SignedIn person) {
		ThemeHead theme = theme(slug);
		ModelAndView page = new ModelAndView("trendbureau/settings");
		page.addObject("theme", theme);
		page.addObject("lines", this.shelf.of(theme.id()));
		return page.addObject("mayWrite",
				person != null && (person.isStaff() || person.roles().contains(Role.CORE_GROUP)));
	}

	@GetMapping("/nieuw")
	@PreAuthorize(DESK)
	ModelAndView blank(@PathVariable String slug) {
		return form(theme(slug), null, SettingForm.empty(today()));
	}

	@PostMapping
	@PreAuthorize(DESK)
	ModelAndView add(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") SettingForm form, BindingResult errors, RedirectAttributes flash) {
		ThemeHead theme = theme(slug);
		Brought what = form.read(today(), errors);
		if (errors.hasErrors()) {
			return form(theme, null, form);
		}
		this.desk.add(person, theme.id(), form.key(), what);
		return done(slug, "trendbureau.setting.added", flash);
	}

	@GetMapping("/{id:\\d{1,18}}")
	@PreAuthorize(DESK)
	ModelAndView change(@PathVariable String slug, @PathVariable long id) {
		ThemeHead theme = theme(slug);
		SettingLine line = find(theme, id);
		return form(theme, line, SettingForm.of(line));
	}

	@PostMapping("/{id:\\d{1,18}}")
	@PreAuthorize(DESK)
	ModelAndView change(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id,
			@Valid @ModelAttribute("form") SettingForm form, BindingResult errors, RedirectAttributes flash) {
		ThemeHead theme = theme(slug);
		SettingLine line = find(theme, id);
		Brought what = form.read(today(), errors);
		if (errors.hasErrors()) {
			return form(theme, line, form);
		}
		try {
			this.desk.change(person, theme.id(), id, form.seen(), what);
			return done(slug, "trendbureau.setting.changed", flash);
		}
		catch (SettingMovedOn ex) {
			SettingLine now = find(theme, id);
			ModelAndView page = form(theme, now, form.withVersion(now.version()));
			page.setStatus(HttpStatus.CONFLICT);
			return page.addObject("conflict", true);
		}
	}

	@GetMapping("/{id:\\d{1,18}}/einde")
	@PreAuthorize(DESK)
	ModelAndView ask(@PathVariable String slug, @PathVariable long id) {
		ThemeHead theme = theme(slug);
		ModelAndView page = new ModelAndView("trendbureau/setting-remove");
		page.addObject("theme", theme);
		return page.addObject("line", find(theme, id));
	}

	/** Only who has seen what goes takes it away. */
	@PostMapping("/{id:\\d{1,18}}/einde")
	@PreAuthorize(DESK)
	ModelAndView remove(@PathVariable String slug, @PathVariable long id, @RequestParam @Nullable String zeker,
			RedirectAttributes flash) {
		if (!"ja".equals(zeker)) {
			return ask(slug, id);
		}
		this.desk.remove(theme(slug).id(), id);
		return done(slug, "trendbureau.setting.removed", flash);
	}

	private ModelAndView form(ThemeHead theme, @Nullable SettingLine line, SettingForm form) {
		ModelAndView page = new ModelAndView("trendbureau/setting-form");
		page.addObject("theme", theme);
		page.addObject("line", line);
		page.addObject("form", form);
		return page.addObject("addressees",
				Stream.of(Addressee.values())
					.map((one) -> new Choice(one.slug(),
							this.messages.getMessage(one.label(), null, LocaleContextHolder.getLocale()),
							one.slug().equals(form.soort())))
					.toList());
	}

	private ThemeHead theme(String slug) {
		return this.shelf.theme(slug).orElseThrow(() -> new NotFound("No theme " + slug));
	}

	private SettingLine find(ThemeHead theme, long id) {
		return this.shelf.find(theme.id(), id).orElseThrow(() -> new NotFound("No agenda setting " + id));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), DutchTime.ZONE);
	}

	private static ModelAndView done(String slug, String message, RedirectAttributes flash) {
		flash.addFlashAttribute("done", message);
		return new ModelAndView("redirect:/trendbureau/themas/" + slug + "/agendering");
	}

}
