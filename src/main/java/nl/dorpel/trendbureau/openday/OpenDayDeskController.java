package nl.dorpel.trendbureau.openday;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The days that members registered, for staff.
 */
@Controller
class OpenDayDeskController {

	private final OpenDayShelf shelf;

	OpenDayDeskController(OpenDayShelf shelf) {
		this.shelf = shelf;
	}

	@GetMapping("/beheer/open-dagen")
	@PreAuthorize("hasRole('STAFF')")
	String list(Model model) {
		model.addAttribute("waiting", this.shelf.waiting());
		model.addAttribute("decided", this.shelf.decided());
		return "trendbureau/openday/desk";
	}

}
