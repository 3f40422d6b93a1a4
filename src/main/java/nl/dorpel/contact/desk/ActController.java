package nl.dorpel.contact.desk;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import jakarta.validation.Valid;
import nl.dorpel.account.Blocked;
import nl.dorpel.account.EmailTaken;
import nl.dorpel.account.SignedIn;
import nl.dorpel.contact.ChangedMeanwhile;
import nl.dorpel.contact.ContactDesk;
import nl.dorpel.contact.Handling;
import nl.dorpel.contact.NotPossibleNow;
import nl.dorpel.contact.UnknownChoice;
import nl.dorpel.platform.text.Slugged;
import nl.dorpel.platform.web.NotFound;

/**
 * What is done with a request on a page of its own. Whoever comes second gets their words
 * back, beside what the first did.
 */
@Controller
@RequestMapping(RequestController.ADDRESS
		+ "/{slug:antwoorden|vragen|doorzendingen|aansluitingen|overdrachten|notities|afsluitingen|weigeringen}")
@PreAuthorize("hasRole('STAFF')")
class ActController {

	private static final String VIEW = "contact/desk/act";

	private final RequestFile file;

	private final ContactDesk desk;

	private final Choices choices;

	private final MessageSource messages;

	ActController(RequestFile file, ContactDesk desk, Choices choices, MessageSource messages) {
		this.file = file;
		this.desk = desk;
		this.choices = choices;
		this.messages = messages;
	}

	/**
	 * @param tekst a text to start from
	 * @param uit a line of the history to go on with
	 */
	@GetMapping
	String write(@AuthenticationPrincipal SignedIn staff, @PathVariable String reference, @PathVariable String slug,
			@RequestParam(required = false) @Nullable String tekst, @RequestParam(required = false) @Nullable Long uit,
			Model model) {
		RequestPage page = open(reference);
		Act act = act(slug);
		if (!page.allows(act)) {
			return "redirect:/beheer/contactverzoeken/" + reference;
		}
		HistoryEntry before = (uit != null) ? page.line(uit).orElse(null) : null;
		String text = (before != null) ? before.text() : starter(staff, page, tekst);
		model.addAttribute("form", ActForm.on(page, before, text));
		model.addAllAttributes(around(page, act));
		return VIEW;
	}

	private @Nullable String starter(SignedIn staff, RequestPage page, @Nullable String slug) {
		return StarterText.named(slug)
			.map((text) -> this.messages.getMessage(text.key(), new Object[] { staff.displayName() },
					StarterText.language(page)))
			.orElse(null);
	}

	@PostMapping
	Object act(@AuthenticationPrincipal SignedIn staff, @PathVariable String reference, @PathVariable String slug,
			@Valid @ModelAttribute("form") ActForm form, BindingResult errors, Model model, RedirectAttributes flash) {
		if (errors.getTarget() == null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		Act act = act(slug);
		form.check(act, errors);
		if (errors.hasErrors()) {
			return again(reference, act, model);
		}
		try {
			act.on(this.desk, new Handling(staff, reference, form.versie()), form);
		}
		catch (ChangedMeanwhile | NotPossibleNow ex) {
			return conflict(reference, act, form);
		}
		catch (UnknownChoice ex) {
			errors.rejectValue((act == Act.ACCEPT) ? "huis" : "collega", "contact.act.choice-unknown");
			return again(reference, act, model);
		}
		catch (EmailTaken | Blocked ex) {
			errors.reject((ex instanceof Blocked) ? "account.invite.blocked" : "account.invite.just-now");
			return again(reference, act, model);
		}
		if (!act.isMailed()) {
			flash.addFlashAttribute("done", act.label() + ".done");
		}
		return "redirect:/beheer/contactverzoeken/" + reference;
	}

	private String again(String reference, Act act, Model model) {
		model.addAllAttributes(around(open(reference), act));
		return VIEW;
	}

	private ModelAndView conflict(String reference, Act act, ActForm form) {
		RequestPage page = open(reference);
		ModelAndView answer = new ModelAndView("contact/desk/conflict", HttpStatus.CONFLICT);
		answer.addAllObjects(around(page, act));
		answer.addObject("form", form.against(page));
		answer.addObject("since", page.since(form.gezien()));
		answer.addObject("possible", page.allows(act));
		return answer;
	}

	/** What stands around the form. */
	private Map<String, Object> around(RequestPage page, Act act) {
		RequestPage.Head head = page.head();
		Map<String, Object> model = new HashMap<>(Map.of("page", page, "head", head, "act", act));
		model.put("texts", StarterText.of(act, head.kind()));
		if (act == Act.HAND_OVER) {
			model.put("colleagues", this.choices.colleagues(head.takenById()));
		}
		if (act == Act.ACCEPT) {
			model.put("houses", this.choices.houses((head.asker() != null) ? head.asker().organisation() : null));
		}
		return model;
	}

	private static Act act(String slug) {
		return Slugged.find(Act.class, slug).orElseThrow(() -> new NotFound("No act " + slug));
	}

	private RequestPage open(String reference) {
		return this.file.open(reference).orElseThrow(() -> new NotFound("No request " + reference));
	}

}
