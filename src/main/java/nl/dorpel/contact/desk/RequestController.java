package nl.dorpel.contact.desk;

import java.util.Map;
import java.util.function.Consumer;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.account.SignedIn;
import nl.dorpel.contact.ChangedMeanwhile;
import nl.dorpel.contact.ContactDesk;
import nl.dorpel.contact.Handling;
import nl.dorpel.contact.NotPossibleNow;
import nl.dorpel.platform.web.NotFound;

/**
 * A request, and what is done with it by one press of a button.
 */
@Controller
@RequestMapping(RequestController.ADDRESS)
@PreAuthorize("hasRole('STAFF')")
class RequestController {

	static final String ADDRESS = "/beheer/contactverzoeken/{reference:\\d{4}-\\d+}";

	private final RequestFile file;

	private final ContactDesk desk;

	RequestController(RequestFile file, ContactDesk desk) {
		this.file = file;
		this.desk = desk;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn staff, @PathVariable String reference, Model model) {
		RequestPage page = open(reference);
		model.addAttribute("page", page);
		model.addAttribute("head", page.head());
		model.addAttribute("mine", Long.valueOf(staff.id()).equals(page.head().takenById()));
		return "contact/desk/request";
	}

	@PostMapping("/toewijzingen")
	String take(@AuthenticationPrincipal SignedIn staff, @PathVariable String reference, @RequestParam int versie,
			RedirectAttributes flash) {
		return act(staff, reference, versie, flash, "contact.desk.taken", this.desk::take);
	}

	@PostMapping("/spammeldingen")
	String markSpam(@AuthenticationPrincipal SignedIn staff, @PathVariable String reference, @RequestParam int versie,
			RedirectAttributes flash) {
		return act(staff, reference, versie, flash, "contact.desk.marked-spam", this.desk::markSpam);
	}

	@PostMapping("/spammeldingen/einde")
	String notSpam(@AuthenticationPrincipal SignedIn staff, @PathVariable String reference, @RequestParam int versie,
			RedirectAttributes flash) {
		return act(staff, reference, versie, flash, "contact.desk.not-spam", this.desk::notSpam);
	}

	@PostMapping("/heropeningen")
	String reopen(@AuthenticationPrincipal SignedIn staff, @PathVariable String reference, @RequestParam int versie,
			RedirectAttributes flash) {
		return act(staff, reference, versie, flash, "contact.desk.reopened", this.desk::reopen);
	}

	private String act(SignedIn staff, String reference, int version, RedirectAttributes flash, String done,
			Consumer<Handling> deed) {
		deed.accept(new Handling(staff, reference, version));
		flash.addFlashAttribute("done", done);
		return "redirect:/beheer/contactverzoeken/" + reference;
	}

	/** What was written goes back into the form that it came from. */
	@PostMapping("/terugnames")
	String takeBack(@AuthenticationPrincipal SignedIn staff, @PathVariable String reference, @RequestParam int versie,
			@RequestParam long regel, RedirectAttributes flash) {
		Act act = open(reference).line(regel)
			.flatMap((entry) -> Act.of(entry.kind()))
			.orElseThrow(() -> new NotFound("No mail of line " + regel));
		this.desk.takeBack(new Handling(staff, reference, versie), regel);
		flash.addFlashAttribute("done", "contact.desk.taken-back");
		return "redirect:/beheer/contactverzoeken/" + reference + "/" + act.slug() + "?uit=" + regel;
	}

	@ExceptionHandler({ ChangedMeanwhile.class, NotPossibleNow.class })
	ModelAndView conflict(HttpServletRequest request) {
		Map<?, ?> inAddress = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		RequestPage page = open(String.valueOf(inAddress.get("reference")));
		ModelAndView answer = new ModelAndView("contact/desk/conflict", HttpStatus.CONFLICT);
		answer.addObject("page", page);
		answer.addObject("head", page.head());
		answer.addObject("since",
				page.history().subList(Math.max(0, page.history().size() - 2), page.history().size()));
		return answer;
	}

	private RequestPage open(String reference) {
		return this.file.open(reference).orElseThrow(() -> new NotFound("No request " + reference));
	}

}
