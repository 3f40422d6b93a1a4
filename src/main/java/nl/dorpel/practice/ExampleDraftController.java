package nl.dorpel.practice;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What waits for the editors of the e-book.
 */
@Controller
@PreAuthorize("hasRole('EDITOR')")
class ExampleDraftController {

	private final ExampleBeginnings drafts;

	ExampleDraftController(ExampleBeginnings drafts) {
		this.drafts = drafts;
	}

	@GetMapping("/beheer/voorbeelden-in-wording")
	String list(Model model) {
		model.addAttribute("drafts", this.drafts.list());
		return "practice/drafts";
	}

}
