package nl.dorpel.trendbureau.signal;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.form.Choice;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Signals that belong together: everybody reads them, the kerngroep and staff make them.
 */
@Controller
@RequestMapping("/trendbureau/signaalgroepen")
class GroupController {

	/** So many can be chosen from at once. */
	private static final int CHOICES = 60;

	private static final long NONE = 0;

	private final Signals signals;

	private final Groups groups;

	private final SignalBook book;

	GroupController(Signals signals, Groups groups, SignalBook book) {
		this.signals = signals;
		this.groups = groups;
		this.book = book;
	}

	@GetMapping("/{id:\\d{1,18}}")
	String show(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn person, Model model) {
		model.addAttribute("group", require(id));
		model.addAttribute("mayGroup", Groups.mayMake(person));
		model.addAttribute("lines", this.signals.inGroup(id));
		return "trendbureau/signal-group";
	}

	@GetMapping("/nieuw")
	@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
	String write(Model model) {
		return fields(NONE, GroupForm.empty(), model);
	}

	@PostMapping
	@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
	String make(@AuthenticationPrincipal SignedIn person, @Valid @ModelAttribute("form") GroupForm form,
			BindingResult errors, Model model, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return fields(NONE, form, model);
		}
		try {
			return made(this.book.group(person, form.title(), form.summary(), form.signals()), flash);
		}
		catch (SignalTaken ex) {
			return taken(NONE, form, ex, errors, model);
		}
	}

	@GetMapping("/{id:\\d{1,18}}/bewerken")
	@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
	String edit(@PathVariable long id, Model model) {
		Groups.Group group = require(id);
		return fields(id, new GroupForm(group.title(), group.summary(),
				this.signals.inGroup(id).stream().map(SignalLine::id).collect(Collectors.toSet()), group.version()),
				model);
	}

	@PostMapping("/{id:\\d{1,18}}")
	@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
	Object change(@AuthenticationPrincipal SignedIn person, @PathVariable long id,
			@Valid @ModelAttribute("form") GroupForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		require(id);
		if (errors.hasErrors()) {
			return fields(id, form, model);
		}
		try {
			this.book.regroup(person, id, form.versie(), form.title(), form.summary(), form.signals());
			return made(id, flash);
		}
		catch (SignalTaken ex) {
			return taken(id, form, ex, errors, model);
		}
		catch (GroupChanged ex) {
			return conflict(id, form, model);
		}
	}

	private String taken(long id, GroupForm form, SignalTaken ex, BindingResult errors, Model model) {
		errors.rejectValue("signalen", "trendbureau.group.signals.taken", new Object[] { ex.signal() }, null);
		return fields(id, form, model);
	}

	/** What was filled in stays, beside how the group is by now. */
	private ModelAndView conflict(long id, GroupForm form, Model model) {
		Groups.Group now = require(id);
		model.addAttribute("now", now);
		model.addAttribute("nowIn", this.signals.inGroup(id));
		return new ModelAndView(fields(id, form.over(now.version()), model), model.asMap(), HttpStatus.CONFLICT);
	}

	private static String made(long id, RedirectAttributes flash) {
		flash.addFlashAttribute("done", "trendbureau.group.done");
		return "redirect:/trendbureau/signaalgroepen/" + id;
	}

	private String fields(long id, GroupForm form, Model model) {
		List<Choice> choices = this.signals.groupable(id, form.signals(), CHOICES)
			.stream()
			.map((signal) -> new Choice(Long.toString(signal.id()), signal.seen(),
					form.signals().contains(signal.id())))
			.toList();
		model.addAttribute("form", form);
		model.addAttribute("id", id);
		model.addAttribute("choices", choices);
		return "trendbureau/signal-group-form";
	}

	private Groups.Group require(long id) {
		return this.groups.find(id).orElseThrow(() -> new NotFound("No group " + id));
	}

}
