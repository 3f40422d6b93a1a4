package nl.dorpel.contact.asking;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.contact.Reception;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.language.PageLanguage;
import nl.dorpel.platform.web.limit.NetworkAddress;
import nl.dorpel.platform.web.limit.Rate;
import nl.dorpel.platform.web.limit.Throttle;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form, the page to check it on, and the confirmation. Every page has an address of
 * its own with the number of the draft in it, so that going back and a refresh show what
 * was filled in.
 */
@Controller
class FormController {

	private static final Rate DRAFTS_PER_MACHINE = new Rate("contact drafts", 120, Duration.ofHours(1));

	private final Drafts drafts;

	private final FormCheck check;

	private final Posting posting;

	private final Reception reception;

	private final Subjects subjects;

	private final Throttle throttle;

	private final Clock clock;

	FormController(Drafts drafts, FormCheck check, Posting posting, Reception reception, Subjects subjects,
			Throttle throttle, Clock clock) {
		this.drafts = drafts;
		this.check = check;
		this.posting = posting;
		this.reception = reception;
		this.subjects = subjects;
		this.throttle = throttle;
		this.clock = clock;
	}

	@GetMapping("/contact/{slug}")
	String start(@PathVariable String slug, @RequestParam(required = false) @Nullable String over,
			RedirectAttributes address) {
		FormKind kind = kind(slug);
		if (this.subjects.find(over).isPresent()) {
			address.addAttribute("over", over);
		}
		return "redirect:/contact/%s/%s".formatted(kind.slug(), DraftId.make(this.clock.instant()));
	}

	/**
	 * @param fouten whether to tell what is not right yet
	 */
	@GetMapping("/contact/{slug}/{id}")
	String fill(@PathVariable String slug, @PathVariable UUID id, @RequestParam(required = false) @Nullable String over,
			@RequestParam(required = false) @Nullable String fouten, @AuthenticationPrincipal @Nullable SignedIn person,
			Model model) {
		FormKind kind = kind(slug);
		if (this.reception.receipt(id).isPresent()) {
			return received(id);
		}
		ContactForm form = this.drafts.find(id, kind).orElseGet(() -> opened(over, person));
		model.addAttribute("form", form);
		if (fouten != null) {
			model.addAllAttributes(this.check.errors(kind, form).getModel());
		}
		return fields(kind, id, form, model);
	}

	private static ContactForm opened(@Nullable String over, @Nullable SignedIn person) {
		return (person != null) ? ContactForm.empty(over, person.displayName(), person.email())
				: ContactForm.empty(over, null, null);
	}

	/**
	 * Mistakes are shown on the page of the draft, not in the answer to this: who goes
	 * back would otherwise send an older form once more.
	 */
	@PostMapping("/contact/{slug}/{id}")
	String keep(@PathVariable String slug, @PathVariable UUID id, @Valid @ModelAttribute("form") ContactForm form,
			BindingResult errors, HttpServletRequest request, Model model) {
		FormKind kind = kind(slug);
		this.check.check(kind, form, errors);
		if (!this.throttle.admits(DRAFTS_PER_MACHINE, NetworkAddress.of(request))) {
			errors.reject("contact.too-often");
			return fields(kind, id, form, model);
		}
		if (!form.isKeepable()) {
			return fields(kind, id, form, model);
		}
		UUID draft = this.reception.receipt(id).isPresent() ? DraftId.make(DraftId.openedAt(id)) : id;
		this.drafts.save(draft, kind, form);
		return "redirect:" + address(kind, draft) + (errors.hasErrors() ? "?fouten=ja" : "/controleren");
	}

	@GetMapping("/contact/{slug}/{id}/controleren")
	String check(@PathVariable String slug, @PathVariable UUID id, Model model) {
		FormKind kind = kind(slug);
		if (this.reception.receipt(id).isPresent()) {
			return received(id);
		}
		Optional<ContactForm> form = complete(kind, id);
		form.ifPresent((found) -> model.addAttribute("form", found));
		return form.isEmpty() ? "redirect:" + address(kind, id) : summary(kind, id, form.get(), model);
	}

	@PostMapping("/contact/{slug}/{id}/controleren")
	String send(@PathVariable String slug, @PathVariable UUID id, @AuthenticationPrincipal @Nullable SignedIn person,
			HttpServletRequest request, Model model) {
		FormKind kind = kind(slug);
		if (this.reception.receipt(id).isPresent()) {
			return received(id);
		}
		Optional<ContactForm> form = complete(kind, id);
		if (form.isEmpty()) {
			return "redirect:" + address(kind, id);
		}
		if (!this.posting.admits(form.get(), NetworkAddress.of(request))) {
			BindingResult errors = new BindException(form.get(), "form");
			errors.reject("contact.too-often");
			model.addAllAttributes(errors.getModel());
			return summary(kind, id, form.get(), model);
		}
		this.posting.post(id, kind, form.get(), PageLanguage.of(request).code(), person);
		return received(id);
	}

	/** Of the confirmation nothing but the number and the date is shown. */
	@GetMapping("/contact/ontvangen/{id}")
	String confirm(@PathVariable UUID id, Model model) {
		model.addAttribute("receipt",
				this.reception.receipt(id).orElseThrow(() -> new NotFound("Nothing received as " + id)));
		return "contact/received";
	}

	private Optional<ContactForm> complete(FormKind kind, UUID id) {
		return this.drafts.find(id, kind).filter((form) -> !this.check.errors(kind, form).hasErrors());
	}

	private String fields(FormKind kind, UUID id, ContactForm form, Model model) {
		model.addAttribute("topics", kind.topics() ? this.check.choices(form) : null);
		return page("contact/form", kind, id, form, model);
	}

	private String summary(FormKind kind, UUID id, ContactForm form, Model model) {
		model.addAttribute("topics", kind.topics() ? this.check.chosen(form) : null);
		return page("contact/check", kind, id, form, model);
	}

	private String page(String view, FormKind kind, UUID id, ContactForm form, Model model) {
		model.addAttribute("kind", kind);
		model.addAttribute("address", address(kind, id));
		this.subjects.find(form.over()).ifPresent((subject) -> model.addAttribute("subject", subject));
		return view;
	}

	private static FormKind kind(String slug) {
		return FormKind.at(slug).orElseThrow(() -> new NotFound("No form " + slug));
	}

	private static String address(FormKind kind, UUID id) {
		return "/contact/%s/%s".formatted(kind.slug(), id);
	}

	private static String received(UUID id) {
		return "redirect:/contact/ontvangen/" + id;
	}

}
