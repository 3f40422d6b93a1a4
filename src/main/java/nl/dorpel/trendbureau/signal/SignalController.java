package nl.dorpel.trendbureau.signal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.network.Topic;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.form.Choice;
import nl.dorpel.trendbureau.Pace;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages with signals.
 */
@Controller
class SignalController {

	private static final int LAST_PAGE = 10_000;

	private final Signals signals;

	private final SignalFigures figures;

	private final Groups groups;

	private final SignalBook book;

	private final Topics topics;

	private final Pace pace;

	private final MessageSource messages;

	SignalController(Signals signals, SignalFigures figures, Groups groups, SignalBook book, Topics topics, Pace pace,
			MessageSource messages) {
		this.signals = signals;
		this.figures = figures;
		this.groups = groups;
		this.book = book;
		this.topics = topics;
		this.pace = pace;
		this.messages = messages;
	}

	@GetMapping("/trendbureau/signalen")
	String list(@RequestParam(required = false) @Nullable String onderwerp,
			@RequestParam(defaultValue = "1") String pagina, @AuthenticationPrincipal @Nullable SignedIn person,
			Model model) {
		List<SignalFigures.TopicCount> counts = this.figures.topics();
		SignalFigures.TopicCount chosen = counts.stream()
			.filter((topic) -> topic.slug().equals(onderwerp))
			.findFirst()
			.orElse(null);
		int page = page(pagina);
		List<SignalLine> lines = this.signals.find((chosen != null) ? chosen.slug() : null, page);
		int total = lines.isEmpty() ? 0 : lines.getFirst().total();
		model.addAttribute("lines", lines);
		model.addAttribute("total", total);
		model.addAttribute("topics", counts);
		model.addAttribute("chosen", chosen);
		model.addAttribute("groups", this.groups.all());
		model.addAttribute("mayGroup", Groups.mayMake(person));
		model.addAttribute("number", page);
		model.addAttribute("pages", Math.ceilDiv(total, Signals.PER_PAGE));
		model.addAttribute("perTopic", SignalFigures.chart(counts));
		model.addAttribute("perQuarter", this.figures.quarters());
		return "trendbureau/signals";
	}

	private static int page(String typed) {
		return typed.matches("[1-9]\\d{0,3}") ? Math.min(LAST_PAGE, Integer.parseInt(typed)) : 1;
	}

	@GetMapping("/trendbureau/signalen.csv")
	ResponseEntity<byte[]> download() {
		return this.figures.table().download("dorpel-signalen.csv");
	}

	@GetMapping("/trendbureau/signalen/nieuw")
	@PreAuthorize("hasRole('MEMBER')")
	String write(Model model) {
		model.addAttribute("form", SignalForm.empty());
		return fields(SignalForm.empty(), model);
	}

	@PostMapping("/trendbureau/signalen")
	@PreAuthorize("hasRole('MEMBER')")
	String send(@AuthenticationPrincipal SignedIn person, @Valid @ModelAttribute("form") SignalForm form,
			BindingResult errors, Model model, RedirectAttributes flash) {
		this.pace.keep(Pace.SIGNALS, person, errors);
		if (errors.hasErrors()) {
			return fields(form, model);
		}
		long id = this.book.send(person, form.key(), form.sighting(), chosen(form));
		flash.addFlashAttribute("done", "trendbureau.signal.sent");
		return "redirect:/trendbureau/signalen/" + id;
	}

	private Set<Topic> chosen(SignalForm form) {
		return this.topics.findAllByOrderByName()
			.stream()
			.filter((topic) -> form.topics().contains(topic.slug()))
			.collect(Collectors.toSet());
	}

	private String fields(SignalForm form, Model model) {
		model.addAttribute("topics",
				this.topics.findAllByOrderByName()
					.stream()
					.map((topic) -> new Choice(topic.slug(), topic.name(), form.topics().contains(topic.slug())))
					.toList());
		model.addAttribute("terms",
				Arrays.stream(Since.values())
					.map((since) -> new Choice(since.name(),
							this.messages.getMessage(since.label(), null, LocaleContextHolder.getLocale()),
							since == form.sinds()))
					.toList());
		return "trendbureau/signal-form";
	}

	@GetMapping("/trendbureau/signalen/{id:\\d{1,18}}")
	String show(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn person, Model model) {
		SignalLine signal = this.signals.find(id)
			.filter((found) -> !found.hidden() || person != null && person.isStaff())
			.orElseThrow(() -> new NotFound("No signal " + id));
		model.addAttribute("signal", signal);
		model.addAttribute("proposals", this.signals.proposalsOn(id));
		return "trendbureau/signal";
	}

	@PostMapping("/trendbureau/signalen/{id:\\d{1,18}}/verberging")
	@PreAuthorize("hasRole('STAFF')")
	String hide(@AuthenticationPrincipal SignedIn staff, @PathVariable long id, RedirectAttributes flash) {
		this.book.hide(staff, id);
		flash.addFlashAttribute("done", "trendbureau.signal.hidden.done");
		return "redirect:/trendbureau/signalen/" + id;
	}

	@PostMapping("/trendbureau/signalen/{id:\\d{1,18}}/verberging/einde")
	@PreAuthorize("hasRole('STAFF')")
	String show(@AuthenticationPrincipal SignedIn staff, @PathVariable long id, RedirectAttributes flash) {
		this.book.show(staff, id);
		flash.addFlashAttribute("done", "trendbureau.signal.shown.done");
		return "redirect:/trendbureau/signalen/" + id;
	}

}
