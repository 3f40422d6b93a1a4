package nl.dorpel.trendbureau.signal;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.form.Choice;
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
import org.springframework.web.bind.annotation.RequestMapping;
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
		return fields(NONE, new GroupForm(null, null, null), model);
	}

	@PostMapping
	@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
	String make(@AuthenticationPrincipal SignedIn person, @Valid @ModelAttribute("form") GroupForm form,
			BindingResult errors, Model model, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return fields(NONE, form, model);
		}
		return made(
				this.book.group(person, String.valueOf(form.titel()), String.valueOf(form.uitleg()), form.signals()),
				flash);
	}

	@GetMapping("/{id:\\d{1,18}}/bewerken")
	@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
	String edit(@PathVariable long id, Model model) {
		Groups.Group group = require(id);
		return fields(id, new GroupForm(group.title(), group.summary(),
				this.signals.inGroup(id).stream().map(SignalLine::id).collect(Collectors.toSet())), model);
	}

	@PostMapping("/{id:\\d{1,18}}")
	@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
	String change(@AuthenticationPrincipal SignedIn person, @PathVariable long id,
			@Valid @ModelAttribute("form") GroupForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		require(id);
		if (errors.hasErrors()) {
			return fields(id, form, model);
		}
		this.book.regroup(person, id, String.valueOf(form.titel()), String.valueOf(form.uitleg()), form.signals());
		return made(id, flash);
	}

	private static String made(long id, RedirectAttributes flash) {
		flash.addFlashAttribute("done", "trendbureau.group.done");
		return "redirect:/trendbureau/signaalgroepen/" + id;
	}

	private String fields(long id, GroupForm form, Model model) {
		List<Choice> choices = this.signals.groupable(id, CHOICES)
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
