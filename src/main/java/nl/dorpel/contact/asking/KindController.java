package nl.dorpel.contact.asking;

import java.util.List;
import java.util.stream.Stream;

import nl.dorpel.contact.RequestKind;
import nl.dorpel.platform.web.form.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The first page: what is it about? And for who wants to join: as what?
 */
@Controller
class KindController {

	private static final String JOIN = RequestKind.JOIN.slug();

	private final Subjects subjects;

	KindController(Subjects subjects) {
		this.subjects = subjects;
	}

	@GetMapping("/contact")
	String ask(@RequestParam(required = false) @Nullable String over, Model model) {
		return kinds(new KindForm(null, over), model);
	}

	@PostMapping("/contact")
	String choose(@ModelAttribute("form") KindForm form, BindingResult errors, Model model,
			RedirectAttributes address) {
		requireKnown(RequestKind.named(form.kind()).isPresent(), "contact.kind.missing", errors);
		return errors.hasErrors() ? kinds(form, model) : goOn(form.kind(), form, address);
	}

	private String kinds(KindForm form, Model model) {
		List<Choice> choices = Stream.of(RequestKind.values())
			.map((kind) -> new Choice(kind.slug(), kind.label(), kind.slug().equals(form.soort())))
			.toList();
		return page("contact/kind", form, choices, model);
	}

	@GetMapping("/contact/aansluiten")
	String askHow(@RequestParam(required = false) @Nullable String over, Model model) {
		return joins(new KindForm(null, over), model);
	}

	@PostMapping("/contact/aansluiten")
	String chooseHow(@ModelAttribute("form") KindForm form, BindingResult errors, Model model,
			RedirectAttributes address) {
		String slug = JOIN + "-" + form.kind();
		requireKnown(FormKind.at(slug).isPresent(), "contact.join.missing", errors);
		return errors.hasErrors() ? joins(form, model) : goOn(slug, form, address);
	}

	private String joins(KindForm form, Model model) {
		List<Choice> choices = Stream.of(JoinChoice.values())
			.map((join) -> new Choice(join.slug(), join.label(), join.slug().equals(form.soort())))
			.toList();
		return page("contact/join", form, choices, model);
	}

	private static void requireKnown(boolean known, String missing, BindingResult errors) {
		if (!known) {
			errors.rejectValue("soort", missing);
		}
	}

	private String page(String view, KindForm form, List<Choice> choices, Model model) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", form);
		}
		model.addAttribute("choices", choices);
		this.subjects.find(form.over()).ifPresent((subject) -> model.addAttribute("subject", subject));
		return view;
	}

	private String goOn(String slug, KindForm form, RedirectAttributes address) {
		if (this.subjects.find(form.over()).isPresent()) {
			address.addAttribute("over", form.over());
		}
		return "redirect:/contact/" + slug;
	}

}
