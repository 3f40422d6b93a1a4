package nl.dorpel.site.staff;

import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import nl.dorpel.account.SignedIn;

@Controller
@RequestMapping("/beheer/post")
@PreAuthorize("hasRole('STAFF')")
class PostController {

	private final PostRoom room;

	PostController(PostRoom room) {
		this.room = room;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("shelf", this.room.look());
		return "site/staff/post";
	}

	@PostMapping("/{id}/pogingen")
	String sendAgain(@AuthenticationPrincipal SignedIn staff, @PathVariable UUID id, RedirectAttributes flash) {
		flash.addFlashAttribute("done", sent(staff, id) ? "site.post.again.done" : "site.post.again.gone");
		return "redirect:/beheer/post";
	}

	private boolean sent(SignedIn staff, UUID id) {
		try {
			return this.room.sendAgain(staff, id);
		}
		catch (IllegalStateException ex) {
			// A colleague was first
			return false;
		}
	}

	@PostMapping("/taken/pogingen")
	String tryAgain(@AuthenticationPrincipal SignedIn staff, @RequestParam String taak, @RequestParam String sleutel,
			RedirectAttributes flash) {
		this.room.tryAgain(staff, taak, sleutel);
		flash.addFlashAttribute("done", "site.post.job.done");
		return "redirect:/beheer/post";
	}

}
