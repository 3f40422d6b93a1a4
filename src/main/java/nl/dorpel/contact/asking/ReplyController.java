package nl.dorpel.contact.asking;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.dorpel.contact.Replies;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.limit.NetworkAddress;
import nl.dorpel.platform.web.limit.Rate;
import nl.dorpel.platform.web.limit.Throttle;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the link in a mail leads that asks something back.
 */
@Controller
@RequestMapping("/contact/antwoord/{token}")
class ReplyController {

	private static final Rate PER_MACHINE = new Rate("contact reply", 20, Duration.ofHours(1));

	private final Replies replies;

	private final Throttle throttle;

	ReplyController(Replies replies, Throttle throttle) {
		this.replies = replies;
		this.throttle = throttle;
	}

	@GetMapping
	String ask(@PathVariable String token, @RequestParam(required = false) @Nullable String ontvangen, Model model) {
		model.addAttribute("received", ontvangen != null);
		model.addAttribute("form", new ReplyForm(null));
		return page(token, model);
	}

	@PostMapping
	String receive(@PathVariable String token, @Valid @ModelAttribute("form") ReplyForm form, BindingResult errors,
			HttpServletRequest request, Model model) {
		if (!errors.hasErrors() && !this.throttle.admits(PER_MACHINE, NetworkAddress.of(request))) {
			errors.reject("contact.too-often");
		}
		if (errors.hasErrors() || !this.replies.receive(token, String.valueOf(form.bericht()))) {
			return page(token, model);
		}
		return "redirect:/contact/antwoord/" + token + "?ontvangen=ja";
	}

	private String page(String token, Model model) {
		model.addAttribute("asking", this.replies.find(token).orElseThrow(() -> new NotFound("No such link")));
		model.addAttribute("token", token);
		return "contact/reply";
	}

}
