package nl.dorpel.trendbureau.outcome;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the kerngroep waits for.
 */
@Controller
@RequestMapping("/trendbureau/uitkomsten")
@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
class LateController {

	private final Late late;

	LateController(Late late) {
		this.late = late;
	}

	@GetMapping("/te-laat")
	String list(Model model) {
		model.addAttribute("lines", this.late.list());
		return "trendbureau/outcomes-late";
	}

	@PostMapping("/{slug}/herinneringen")
	String remind(@PathVariable String slug, RedirectAttributes flash) {
		flash.addFlashAttribute("done",
				this.late.remindNow(slug) ? "trendbureau.late.reminded" : "trendbureau.late.not-reminded");
		return "redirect:/trendbureau/uitkomsten/te-laat";
	}

}
