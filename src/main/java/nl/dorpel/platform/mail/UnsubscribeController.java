package nl.dorpel.platform.mail;

import java.util.UUID;

import nl.dorpel.platform.web.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Ends notices: by a program that reads mail, which comes without cookies and follows no
 * redirect (RFC 8058), or by a person with the button. Whether a key is known is not
 * told.
 */
@Controller
@RequestMapping(Subscriptions.PATH + "/{slug}/{key}")
class UnsubscribeController {

	private final Subscriptions subscriptions;

	UnsubscribeController(Subscriptions subscriptions) {
		this.subscriptions = subscriptions;
	}

	@GetMapping
	String ask(@PathVariable String slug, @PathVariable UUID key, Model model) {
		model.addAttribute("action", Subscriptions.PATH + "/" + slug + "/" + key);
		return page(find(slug), false, model);
	}

	@PostMapping
	String end(@PathVariable String slug, @PathVariable UUID key, Model model) {
		Subscription subscription = find(slug);
		this.subscriptions.end(subscription, key);
		return page(subscription, true, model);
	}

	private Subscription find(String slug) {
		return this.subscriptions.find(slug).orElseThrow(() -> new NotFound("No notices called " + slug));
	}

	private static String page(Subscription subscription, boolean ended, Model model) {
		model.addAttribute("about", subscription.about());
		model.addAttribute("ended", ended);
		return "mail/unsubscribe";
	}

}
