package nl.dorpel.trendbureau.theme;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.limit.NetworkAddress;
import nl.dorpel.platform.web.limit.Rate;
import nl.dorpel.platform.web.limit.Throttle;
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
 * Following a theme: members with a button, others by an address that they have to
 * confirm.
 */
@Controller
@RequestMapping("/trendbureau")
class FollowController {

	private static final Rate PER_ADDRESS = new Rate("follow address", 5, Duration.ofHours(1));

	private static final Rate PER_MACHINE = new Rate("follow machine", 20, Duration.ofHours(1));

	private final ThemeShelf shelf;

	private final Followers followers;

	private final Doorbell doorbell;

	private final Throttle throttle;

	FollowController(ThemeShelf shelf, Followers followers, Doorbell doorbell, Throttle throttle) {
		this.shelf = shelf;
		this.followers = followers;
		this.doorbell = doorbell;
		this.throttle = throttle;
	}

	@PostMapping("/themas/{slug}/volgers")
	@PreAuthorize("hasRole('MEMBER')")
	String follow(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, RedirectAttributes flash) {
		this.followers.follow(person, find(slug).id());
		return back(slug, "trendbureau.follow.done", flash);
	}

	@PostMapping("/themas/{slug}/volgers/einde")
	@PreAuthorize("hasRole('MEMBER')")
	String end(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, RedirectAttributes flash) {
		this.followers.end(person, find(slug).id());
		return back(slug, "trendbureau.follow.ended", flash);
	}

	private static String back(String slug, String done, RedirectAttributes flash) {
		flash.addFlashAttribute("done", done);
		return "redirect:/trendbureau/themas/" + slug;
	}

	@GetMapping("/themas/{slug}/volgen")
	String ask(@PathVariable String slug, @AuthenticationPrincipal @Nullable SignedIn person, Model model) {
		model.addAttribute("form", new AddressForm(null));
		return (person != null) ? "redirect:/trendbureau/themas/" + find(slug).slug() : page(find(slug), false, model);
	}

	@PostMapping("/themas/{slug}/volgen")
	String ring(@PathVariable String slug, @Valid @ModelAttribute("form") AddressForm form, BindingResult errors,
			Locale language, HttpServletRequest request, Model model) {
		ThemePage.Head head = find(slug);
		if (!errors.hasErrors() && !admits(form, request)) {
			errors.rejectValue("email", "trendbureau.follow.too-often");
		}
		if (errors.hasErrors()) {
			return page(head, false, model);
		}
		this.doorbell.ring(head, form.address(), language);
		return page(head, true, model);
	}

	private boolean admits(AddressForm form, HttpServletRequest request) {
		return this.throttle.admits(PER_MACHINE, NetworkAddress.of(request))
				&& this.throttle.admits(PER_ADDRESS, form.address());
	}

	private static String page(ThemePage.Head head, boolean asked, Model model) {
		model.addAttribute("head", head);
		model.addAttribute("asked", asked);
		return "trendbureau/follow";
	}

	/** No more than a button: programs that look at mail open every link in it. */
	@GetMapping("/volgen/{key}")
	String askButton(@PathVariable UUID key, Model model) {
		model.addAttribute("key", key);
		return "trendbureau/follow-confirm";
	}

	@PostMapping("/volgen/{key}")
	String confirm(@PathVariable UUID key, Model model) {
		model.addAttribute("slug", this.followers.confirm(key).orElse(null));
		return "trendbureau/follow-confirmed";
	}

	private ThemePage.Head find(String slug) {
		return this.shelf.head(slug, null).orElseThrow(() -> new NotFound("No theme " + slug));
	}

}
